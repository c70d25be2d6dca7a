# The same figures of the same file as event-log.bench.ts, in base R: Rscript event-log.R file.csv
file <- commandArgs(trailingOnly = TRUE)[1]
clock <- function(label, expr) {
  took <- system.time(value <- eval.parent(substitute(expr)))[["elapsed"]]
  cat(sprintf("%-40s %8.0f ms\n", label, took * 1000))
  invisible(value)
}
clock("file into columns", log <- read.csv(file, stringsAsFactors = TRUE))
clock("times read", log$at <- as.numeric(as.POSIXct(substr(log$time, 1, 23), "%Y-%m-%d %H:%M:%OS", tz = "UTC")))
clock("sorted by case and time", log <- log[order(as.integer(log$case), log$at), ])
clock("every figure", {
  code <- as.integer(log$case)
  first <- !duplicated(code)
  last <- !duplicated(code, fromLast = TRUE)
  lead <- log$at[last] - log$at[first]
  summary <- c(mean(lead), quantile(lead, c(.5, .75, .9, .95)))
  variants <- sort(table(tapply(as.character(log$activity), code, paste, collapse = "|")), decreasing = TRUE)
  wait <- c(NA, diff(log$at)); wait[first] <- NA
  before <- tapply(wait, log$activity, quantile, c(.5, .9), na.rm = TRUE)
  pair <- paste(c(NA, as.character(log$activity)[-nrow(log)]), log$activity, sep = "|"); pair[first] <- NA
  between <- tapply(wait, pair, quantile, c(.5, .9), na.rm = TRUE)
  again <- duplicated(data.frame(code, log$activity))
  rework <- length(unique(code[again]))
  day <- floor(log$at / 86400)
  open <- cumsum(table(factor(day[first], min(day):max(day))) - table(factor(day[last], min(day):max(day))))
})
cat(length(lead), "cases", length(variants), "variants", rework, "with rework; mean", mean(lead), "s\n")
