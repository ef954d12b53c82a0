/**
 * SF15: the estimators of the image analysis in R. Variants: `svydesign` with linearisation, raking by
 * `calibrate(calfun = "raking")`, t intervals for means, logit intervals for shares, Clopper–Pearson
 * with Kish's n at 0 and 1 (rules PE1–PE22 of the image analysis).
 */
export const analysisBody = String.raw`
suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = study$lonely)

data <- read.csv(study$data, colClasses = "character", na.strings = "", check.names = FALSE,
  encoding = "UTF-8", sep = study$separator)
rows <- nrow(data)
column <- function(name) {
  if (!name %in% names(data)) stop("The data have no column ", name)
  data[[name]]
}
number <- function(name) suppressWarnings(as.numeric(column(name)))

frame <- data.frame(row = seq_len(rows))
frame$weight <- if (is.null(study$weights)) rep(1, rows) else number(study$weights)
frame$unit <- if (is.null(study$psu)) seq_len(rows) else column(study$psu)
frame$stratum <- if (is.null(study$strata)) rep("", rows) else
  do.call(paste, c(lapply(study$strata, column), sep = "\r"))
needed <- c(list(frame$weight), lapply(c(study$strata, study$psu), column))
if (any(vapply(needed, anyNA, NA))) stop("A weight, stratum or unit is missing.")
used <- frame$weight > 0
# A weight of 0 keeps its unit in the design, but calibrate() divides by it.
frame$weight[!used] <- 1e-200
if (!is.null(study$populationUnits)) frame$population <- number(study$populationUnits)
design <- svydesign(ids = ~unit, strata = ~stratum, weights = ~weight, nest = TRUE, data = frame,
  fpc = if (is.null(study$populationUnits)) NULL else ~population)

if (length(study$margins) > 0) {
  total <- if (is.null(study$total)) rows else study$total
  population <- c("(Intercept)" = total)
  for (k in seq_along(study$margins)) {
    margin <- study$margins[[k]]
    value <- column(margin$column)
    level <- margin$levels[margin$shares > 0]
    share <- margin$shares[margin$shares > 0] / sum(margin$shares)
    if (anyNA(value)) {
      if (!margin$keepMissing) stop("Rows without a value for ", margin$column)
      without <- sum(frame$weight[is.na(value)]) / sum(frame$weight)
      level <- c(level, "\r")
      share <- c(share * (1 - without), without)
      value[is.na(value)] <- "\r"
    }
    if (!all(value %in% level)) stop("A value without a target in ", margin$column)
    name <- paste0("margin", k)
    # Numbered, for names outside ASCII do not survive every locale.
    design$variables[[name]] <- factor(match(value, level), levels = seq_along(level))
    population <- c(population,
      setNames(total * share[-1], paste0(name, seq_along(level)[-1])))
  }
  margins <- reformulate(paste0("margin", seq_along(study$margins)))
  design <- calibrate(design, margins, population, calfun = "raking", epsilon = 1e-13, maxit = 1000)
}

scored <- function(name, box) {
  item <- Filter(function(one) one$name == name, study$items)[[1]]
  answer <- number(name)
  unsure <- answer %in% item$dk
  valid <- !is.na(answer) & !unsure & answer == round(answer) & answer >= item$lo & answer <= item$hi
  value <- switch(box,
    mean = answer,
    top2 = as.numeric(answer >= item$hi - 1),
    bottom2 = as.numeric(answer <= item$lo + 1),
    dk = as.numeric(unsure))
  value[!(valid | (box == "dk" & unsure))] <- NA
  value
}

estimate <- function(score, inside, share) {
  base <- inside & used & !is.na(score)
  none <- c(n = sum(base), est = NA, se = NA, df = NA, lo = NA, hi = NA)
  if (!any(base)) return(none)
  design$variables$score <- ifelse(base, score, 0)
  domain <- subset(design, base)
  w <- weights(design, "sampling")[base]
  none["est"] <- sum(w * score[base]) / sum(w)
  none["df"] <- df <- degf(domain)
  if (length(unique(paste(frame$stratum, frame$unit, sep = "\r")[base])) < 2) return(none)
  est <- none[["est"]]
  tail <- (1 - study$conf) / 2
  if (length(unique(score[base])) == 1) {
    none["se"] <- 0
    bound <- tail^(sum(w^2) / sum(w)^2)
    if (!share) none[c("lo", "hi")] <- est
    else if (df >= 1) none[c("lo", "hi")] <- if (est < 0.5) c(0, 1 - bound) else c(bound, 1)
    return(none)
  }
  none["se"] <- se <- as.numeric(SE(svymean(~score, domain)))
  if (df < 1) return(none)
  margin <- qt(1 - tail, df) * se
  none[c("lo", "hi")] <- if (share)
    plogis(qlogis(est) + c(-1, 1) * margin / (est * (1 - est))) else est + c(-1, 1) * margin
  none
}

inside <- function(where) {
  met <- rep(TRUE, rows)
  for (condition in where) met <- met & column(condition$column) %in% condition$among
  met
}
levels_of <- function(values) {
  found <- unique(values[!is.na(values)])
  size <- suppressWarnings(as.numeric(found))
  if (anyNA(size)) sort(found, method = "radix") else found[order(size)]
}
digits <- function(x) ifelse(is.na(x), "", formatC(x, digits = 15, format = "g", width = 1))

figures <- NULL
for (table in study$tables) {
  level <- if (is.null(table$by)) rep("ALL", rows) else column(table$by)
  counted <- inside(table$where)
  for (name in table$items) for (one in levels_of(level)) {
    row <- estimate(scored(name, table$box), counted & level %in% one, table$box != "mean")
    figures <- rbind(figures, c(table = table$name, item = name, level = one, digits(row), p = "",
      pHolm = "", pBH = ""))
  }
}
for (table in study$comparisons) {
  counted <- inside(table$where)
  compared <- t(vapply(table$pairs, function(pair)
    estimate(scored(pair[1], table$box) - scored(pair[2], table$box), counted, FALSE), numeric(6)))
  tested <- which(compared[, "se"] > 1e-14)
  p <- rep(NA, nrow(compared))
  compared[setdiff(seq_along(table$pairs), tested), c("lo", "hi")] <- NA
  p[tested] <- 2 * pt(-abs(compared[tested, "est"] / compared[tested, "se"]), compared[tested, "df"])
  for (k in seq_along(table$pairs)) figures <- rbind(figures, c(table = table$name,
    item = paste(table$pairs[[k]], collapse = " - "), level = "ALL", digits(compared[k, ]), p = digits(p[k]),
    pHolm = digits(p.adjust(p, "holm")[k]), pBH = digits(p.adjust(p, "BH")[k])))
}
# Written as bytes, so that the result does not depend on the locale.
quoted <- function(x) paste0("\"", gsub("\"", "\"\"", enc2utf8(x), fixed = TRUE), "\"")
lines <- apply(rbind(colnames(figures), figures), 1, function(row) paste(quoted(row), collapse = ","))
result <- file(study$result, open = "wb")
writeLines(lines, result, useBytes = TRUE)
close(result)
`.trimStart();
