# The work of scorecard.bench.ts by R: Rscript test/bench/measure/scorecard.R
# Per touch point and group: n, mean, sd, t-interval of expectation, perception and paired gap, the counts of each
# answer, and the correlation of perception with the verdict; NPS and the mean of respondents' mean gaps.
# data.table does the grouping where it is installed.
set.seed(1)
survey <- function(n, points) {
  mood <- 3 * runif(n)
  answer <- function(x, least, most) {
    x <- pmin(most, pmax(least, round(x)))
    x[runif(n) < 0.05] <- NA
    x
  }
  data <- list()
  for (at in seq_len(points)) {
    data[[paste0("e", at)]] <- answer(4.5 + 3 * runif(n), 1, 7)
    data[[paste0("s", at)]] <- answer(mood + 1 + 4 * runif(n), 1, 7)
  }
  data$overall <- answer(mood + 1 + 3 * runif(n), 1, 7)
  data$nps <- answer(2 * mood + 5 * runif(n), 0, 10)
  data$class <- sample(c("Economy", "Business", "First", "Staff"), n, TRUE, c(0.5, 0.21, 0.16, 0.13))
  as.data.frame(data)
}
figure <- function(x) {
  x <- x[!is.na(x)]
  n <- length(x)
  m <- mean(x)
  s <- sd(x)
  half <- qt(0.975, n - 1) * s / sqrt(n)
  c(n, m, s, m - half, m + half)
}
card <- function(data, points) {
  gaps <- vector("list", points)
  for (at in seq_len(points)) {
    e <- data[[paste0("e", at)]]
    s <- data[[paste0("s", at)]]
    gaps[[at]] <- s - e
    figure(e); figure(s); figure(gaps[[at]])
    tabulate(e, 7); tabulate(s, 7); tabulate(gaps[[at]] + 7, 13)
    cor(s, data$overall, use = "complete.obs")
  }
  figure(data$overall)
  nps <- data$nps[!is.na(data$nps)]
  mean(nps >= 9) - mean(nps <= 6)
  figure(rowMeans(do.call(cbind, gaps), na.rm = TRUE))
}
best <- function(times, work) {
  all <- replicate(times, system.time(work())[["elapsed"]])
  1000 * min(all)
}
fast <- requireNamespace("data.table", quietly = TRUE)
for (size in list(c(130000, 10), c(1000000, 3))) {
  data <- survey(size[1], size[2])
  say <- function(what, time) cat(sprintf("%9d rows  %-34s best %9.1f ms\n", size[1], what, time))
  say("R: of everybody", best(5, function() card(data, size[2])))
  for (wanted in c("Economy", "Staff")) {
    say(paste("R: of a segment,", wanted), best(5, function() card(data[data$class == wanted, ], size[2])))
  }
  if (!fast) next
  table <- data.table::as.data.table(data)
  data.table::setindexv(table, "class")
  for (wanted in c("Economy", "Staff")) {
    work <- function() card(table[list(wanted), on = "class"], size[2])
    say(paste("data.table: of a segment,", wanted), best(5, work))
  }
}
