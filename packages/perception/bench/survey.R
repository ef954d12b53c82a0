# Rscript survey.R DATA.csv TASK: the same work in R's survey package; prints seconds and digest.
suppressMessages(library(survey))
args <- commandArgs(trailingOnly = TRUE)
data <- read.csv(args[1])
items <- grep("^q", names(data), value = TRUE)
for (name in c("segment", "market", "audience", "sector")) data[[name]] <- factor(data[[name]])
design <- svydesign(ids = ~1, strata = ~market, weights = ~w, data = data)

by_segment <- function(design) {
  total <- 0
  for (item in items) {
    table <- svyby(as.formula(paste0("~", item)), ~segment, design, svymean, na.rm = TRUE)
    total <- total + sum(SE(table))
  }
  total
}

digest <- NA
elapsed <- system.time({
  if (args[2] == "linearised") digest <- by_segment(design)
  if (args[2] == "bootstrap") {
    set.seed(53)
    replicated <- as.svrepdesign(design, type = "subbootstrap", replicates = 200, mse = TRUE)
    digest <- by_segment(replicated)
  }
  if (args[2] == "raking") {
    margins <- lapply(c("market", "audience", "sector"), function(name) {
      levels <- levels(data[[name]])
      table <- data.frame(levels, Freq = nrow(data) / length(levels))
      names(table)[1] <- name
      table
    })
    raked <- rake(design, list(~market, ~audience, ~sector), margins,
      control = list(maxit = 100, epsilon = 1e-7))
    digest <- sum(weights(raked)^2)
  }
})
cat(elapsed[["elapsed"]], elapsed[["user.self"]] + elapsed[["sys.self"]], sum(gc()[, 6]), digest, "\n")
