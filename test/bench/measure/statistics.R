# The work of statistics.bench.ts by R (base): Rscript test/bench/measure/statistics.R
set.seed(1)
survey <- function(n, count) {
  mood <- 4 * runif(n)
  answer <- function(x) pmin(7, pmax(1, round(x)))
  x <- matrix(answer(mood + 4 * runif(n * count)), n)
  list(x = x, y = answer(0.5 * x[, 1] + 0.3 * x[, 2] + 2.5 * runif(n)))
}
relative_weights <- function(all, p) {
  parts <- eigen(all[1:p, 1:p], symmetric = TRUE)
  lambda <- parts$vectors %*% (sqrt(parts$values) * t(parts$vectors))
  as.vector(lambda^2 %*% solve(lambda, all[1:p, p + 1])^2)
}
drivers <- function(data, samples) {
  p <- ncol(data$x)
  n <- nrow(data$x)
  both <- cbind(data$x, data$y)
  model <- summary(lm(scale(data$y) ~ scale(data$x)))
  weights <- relative_weights(cor(both), p)
  drawn <- replicate(samples, relative_weights(cor(both[sample.int(n, replace = TRUE), ]), p))
  list(model$coefficients, diag(solve(cor(data$x))), weights, apply(drawn, 1, quantile, c(0.025, 0.975)))
}
say <- function(what, seconds) cat(sprintf("%-60s %10.1f ms\n", what, 1000 * seconds))
seconds <- function(expression) system.time(expression)[["elapsed"]]
for (size in list(c(1065, 1000), c(130000, 50))) {
  data <- survey(size[1], 23)
  some <- seconds(drivers(data, size[2]))
  none <- seconds(drivers(data, 2))
  say(sprintf("%d rows: drivers, %d samples by row", size[1], size[2]), some)
  if (size[2] < 1000) {
    say(sprintf("%d rows: the same for 1,000 samples, reckoned", size[1]), none + (some - none) / (size[2] - 2) * 998)
  }
  say(sprintf("%d rows: t.test, top two and NPS of 23", size[1]), seconds(for (j in 1:23) {
    t.test(data$x[, j] - data$y)
    prop.test(sum(data$x[, j] >= 6), size[1], correct = FALSE)
    c(mean(data$x[, j] >= 9), mean(data$x[, j] <= 6))
  }))
  say(sprintf("%d rows: quantiles", size[1]), seconds(quantile(data$y, c(0.1, 0.5, 0.9))))
}
scores <- data.frame(score = sample(1:5, 480, TRUE), target = gl(60, 8), rater = factor(rep(1:8, 60)))
say("aov of 60 targets by 8 raters", seconds(summary(aov(score ~ target + rater, data = scores))))
