# Writes the reference case of edges: answers.csv, draws.csv and case.json, in the working directory.
# Run with R >= 4.2, survey, psych and ca:  Rscript make.R
# Every figure comes from the formulas of SPEC.md, written out here in base R, and where a package has
# the same estimator the script stops unless both agree.
suppressMessages({ library(survey); library(psych); library(ca) })
options(digits = 15, survey.lonely.psu = "fail")
set.seed(5353)

json <- function(x) {
  if (is.null(x)) return("null")
  if (is.list(x)) {
    if (!is.null(names(x)))
      return(paste0("{", paste0('"', names(x), '":', vapply(x, json, ""), collapse = ","), "}"))
    return(paste0("[", paste(vapply(x, json, ""), collapse = ","), "]"))
  }
  one <- function(v) {
    if (is.na(v) || (is.numeric(v) && !is.finite(v))) "null"
    else if (is.character(v)) paste0('"', gsub('"', '\\"', v, fixed = TRUE), '"')
    else if (is.logical(v)) tolower(as.character(v))
    else formatC(v, digits = 15, format = "g")
  }
  if (is.matrix(x)) return(json(lapply(seq_len(nrow(x)), function(i) many(unname(x[i, ])))))
  if (inherits(x, "AsIs") || length(x) != 1)
    return(paste0("[", paste(vapply(unclass(x), one, "", USE.NAMES = FALSE), collapse = ","), "]"))
  one(x)
}
many <- function(x) I(as.vector(x))

# Answers
n <- 260
market <- c(rep("DE", 96), rep("NL", 70), rep("CN", 93), "XX")
firm <- ave(seq_len(n), market, FUN = function(i) (seq_along(i) - 1) %% c(13, 7, 9, 1)[match(market[i[1]], c("DE", "NL", "CN", "XX"))] + 1)
wave <- ifelse(runif(n) < .5, "1", "2")
person <- paste0("p", ave(seq_len(n), wave, FUN = seq_along))
person[sample(n, 60)] <- paste0("q", 1:60)
level <- sample(c("low", "mid", "top"), n, TRUE, c(.5, .3, .2))
sector <- sample(c("it", "trade", ""), n, TRUE, c(.5, .4, .1))
trait <- rnorm(n)
answer <- function(load, hi = 5) {
  y <- as.character(pmin(hi, pmax(1, round((hi + 1) / 2 + load * trait + rnorm(n)))))
  y[runif(n) < .06] <- "98"; y[runif(n) < .05] <- ""
  y
}
d <- data.frame(
  id = seq_len(n), market, firm, wave, person, level, sector,
  two = ifelse(market == "XX", "S2", ifelse(market == "CN", "S1", "S0")),
  nfirms = c(DE = 26, NL = 7, CN = 40, XX = 1)[market],
  w = round(runif(n, .3, 2.5), 3), wz = round(runif(n, .3, 2.5), 3),
  a1 = answer(.9), a2 = answer(.7), a3 = answer(-.6), a4 = answer(.2), a5 = answer(.5),
  b1 = answer(.6), b2 = answer(.2), b3 = answer(.4), b4 = answer(.1), b5 = answer(0),
  i1 = answer(.3), i2 = answer(0), i3 = answer(.1), overall = answer(.8, 7),
  flat = ifelse(runif(n) < .1, "", "2"), rare = "1", none = "", stringsAsFactors = FALSE)
d$wz[sample(n, 40)] <- 0
d$wz[d$market == "NL" & d$firm == 3] <- 0
d$rare[d$market != "NL" & runif(n) < .4] <- "5"
d$nfirms <- unname(d$nfirms)
write.csv(d, "answers.csv", row.names = FALSE, quote = FALSE, na = "")

value <- function(item, lo = 1, hi = 5) {
  y <- suppressWarnings(as.numeric(d[[item]]))
  ifelse(!is.na(y) & y >= lo & y <= (if (item == "overall") 7 else hi), y, NA)
}
score <- function(item, box = "mean") {
  y <- value(item); hi <- if (item == "overall") 7 else 5
  switch(box, mean = y, top2 = as.numeric(y >= hi - 1), bottom2 = as.numeric(y <= 2),
    dk = ifelse(d[[item]] == "98", 1, ifelse(is.na(y), NA, 0)))
}

# Designs
margins <- list(level = c(low = .4, mid = .35, top = .25), sector = c(it = .55, trade = .45))
rakeTo <- function(w, total, m = margins) {
  if (sum(w) == 0) return(w)
  cat <- lapply(names(m), function(k) d[[k]])
  target <- Map(function(k, g) {
    t <- m[[k]] / sum(m[[k]])
    if (any(g == "")) { s <- sum(base[g == ""]) / sum(base); t <- c(t * (1 - s), setNames(s, " ")) }
    t
  }, names(m), cat)
  cat <- lapply(cat, function(g) ifelse(g == "", " ", g))
  w <- w * total / sum(w)
  for (it in 1:2000) {
    for (j in seq_along(cat)) {
      s <- tapply(w, cat[[j]], sum)
      w <- w * (total * target[[j]][cat[[j]]] / s[cat[[j]]])
    }
    off <- max(mapply(function(g, t) max(abs(tapply(w, g, sum)[names(t)] / (total * t) - 1)), cat, target))
    if (off < 1e-14) break
  }
  unname(w)
}
base <- d$w
dummies <- do.call(cbind, lapply(names(margins), function(k) outer(d[[k]], unique(d[[k]]), "==") * 1))

design <- function(weights = NULL, strata = NULL, psu = NULL, fpc = NULL, lonely = "fail", calibrated = FALSE, total = n) {
  h <- if (is.null(strata)) rep("all", n) else do.call(paste, c(d[strata], sep = "."))
  u <- if (is.null(psu)) paste(h, seq_len(n)) else paste(h, d[[psu]])
  w0 <- if (is.null(weights)) rep(1, n) else d[[weights]]
  nh <- tapply(u, h, function(x) length(unique(x)))
  f <- if (is.null(fpc)) 0 * nh else nh / tapply(d[[fpc]], h, function(x) x[1])
  w <- if (calibrated) { base <<- w0; rakeTo(w0, total) } else w0
  list(h = h, u = u, w0 = w0, w = w, nh = nh, f = f, lonely = lonely, cal = calibrated, total = total, psu = psu)
}
spread <- function(D, u1, u2 = u1) {
  v <- 0
  lone <- names(D$nh)[D$nh == 1 & D$f < 1]
  for (h in names(D$nh)) {
    a <- tapply(u1[D$h == h], D$u[D$h == h], sum); b <- tapply(u2[D$h == h], D$u[D$h == h], sum)
    m <- D$nh[h]
    if (m > 1) v <- v + (1 - D$f[h]) * m / (m - 1) * sum((a - mean(a)) * (b - mean(b)))
    else if (h %in% lone && D$lonely == "adjust") v <- v + (1 - D$f[h]) * sum(a * b)
  }
  if (D$lonely == "average" && length(lone)) v <- v * length(D$nh) / (length(D$nh) - length(lone))
  unname(v)
}
linear <- function(D, y, inD) {
  t <- ifelse(inD, (ifelse(inD, y, 0) - sum(D$w[inD] * y[inD]) / sum(D$w[inD])) / sum(D$w[inD]), 0)
  if (D$cal) t <- t - as.vector(dummies %*% (qr.coef(qr(dummies * sqrt(D$w0)), t * sqrt(D$w0)) |> (\(b) ifelse(is.na(b), 0, b))()))
  D$w * t
}
dfOf <- function(D, inD) length(unique(D$u[inD])) - length(unique(D$h[inD]))

# Replicate weights (columns) and their factors in the variance
draws <- local({
  h <- d$market; u <- paste(h, d$firm); units <- unique(data.frame(h, f = d$firm))
  m <- sapply(1:60, function(b) unlist(lapply(unique(units$h), function(s) {
    k <- sum(units$h == s)
    if (k == 1) 1 else as.vector(rmultinom(1, k - 1, rep(1 / k, k)))
  })))
  order <- do.call(rbind, lapply(unique(units$h), function(s) units[units$h == s, ]))
  cbind(order, m)
})
names(draws) <- c("stratum", "psu", paste0("b", 1:60))
write.csv(draws, "draws.csv", row.names = FALSE, quote = FALSE)
rowDraws <- t(sapply(seq_len(n), function(k) rep(0, 60)))
for (b in 1:60) rowDraws[, b] <- tabulate(sample(n, n - 1, TRUE), n)
write.csv(setNames(data.frame("all", seq_len(n), rowDraws), names(draws)), "row-draws.csv", row.names = FALSE, quote = FALSE)

replicates <- function(D, method, counts) {
  units <- unique(D$u); hOf <- D$h[match(units, D$u)]
  if (method == "jkn") {
    keep <- which(D$nh[hOf] > 1)
    W <- sapply(keep, function(i) {
      m <- D$nh[hOf[i]]
      D$w0 * ifelse(D$u == units[i], 0, ifelse(D$h == hOf[i], m / (m - 1), 1))
    })
    scale <- (1 - D$f[hOf[keep]]) * (D$nh[hOf[keep]] - 1) / D$nh[hOf[keep]]
  } else {
    C <- if (counts == "draws.csv") as.matrix(draws[match(paste(d$market, d$firm), paste(draws$stratum, draws$psu)), -(1:2)])
         else rowDraws
    m <- as.vector(D$nh[D$h]); l <- as.vector(sqrt(1 - D$f[D$h]))
    W <- D$w0 * (1 - l + l * C * (m / pmax(1, m - 1)))
    W[m == 1, ] <- D$w0[m == 1]
    scale <- rep(1 / (ncol(W) - 1), ncol(W))
  }
  if (D$cal) W <- apply(W, 2, rakeTo, total = D$total)
  list(W = W, scale = unname(scale))
}

described <- function(D, y, inD, isShare, conf = .95, method = "taylor", counts = NULL) {
  k <- sum(inD); w <- D$w[inD]; v <- y[inD]
  none <- list(se = NA, df = NA, lo = NA, hi = NA, deff = NA, neff = NA)
  if (k == 0) return(c(list(n = 0, sumw = NA, est = NA), none, status = "empty"))
  est <- sum(w * v) / sum(w)
  if (isShare && est < 1e-12) est <- 0
  if (isShare && est > 1 - 1e-12) est <- 1
  df <- dfOf(D, inD)
  if (method == "taylor") V <- spread(D, linear(D, y, inD)) else {
    R <- replicates(D, method, counts)
    th <- apply(R$W, 2, function(r) sum(r[inD] * v) / sum(r[inD]))
    V <- sum((R$scale * (th - est)^2)[is.finite(th)])
    df <- min(df, ncol(R$W) - 1)
  }
  known <- list(n = k, sumw = sum(w), est = est)
  if (length(unique(D$u[inD])) < 2) return(c(known, list(se = NA, df = df, lo = NA, hi = NA, deff = NA, neff = NA, status = "single-psu")))
  s2 <- k / (k - 1) * sum(w * (v - est)^2) / sum(w)
  if (s2 <= 1e-14) {
    flat <- list(se = 0, df = df)
    if (!isShare) return(c(known, flat, list(lo = est, hi = est, deff = NA, neff = NA, status = "zero-variance")))
    if (df < 1) return(c(known, flat, list(lo = NA, hi = NA, deff = NA, neff = NA, status = "zero-variance")))
    bound <- ((1 - conf) / 2)^(sum(w^2) / sum(w)^2)
    return(c(known, flat, list(lo = if (est == 0) 0 else bound, hi = if (est == 0) 1 - bound else 1, deff = NA, neff = NA, status = "boundary")))
  }
  se <- sqrt(V); deff <- V / (s2 / k)
  if (df < 1) return(c(known, list(se = se, df = df, lo = NA, hi = NA, deff = deff, neff = k / deff, status = "df<1")))
  q <- qt(1 - (1 - conf) / 2, df)
  ci <- if (isShare) plogis(qlogis(est) + c(-1, 1) * q * se / (est * (1 - est))) else est + c(-1, 1) * q * se
  c(known, list(se = se, df = df, lo = ci[1], hi = ci[2], deff = deff, neff = k / deff, status = "ok"))
}
tested <- function(est, se, df, conf = .95) {
  if (is.na(se) || se <= 1e-14) return(list(t = NA, p = NA, lo = NA, hi = NA))
  if (df < 1) return(list(t = est / se, p = NA, lo = NA, hi = NA))
  q <- qt(1 - (1 - conf) / 2, df)
  list(t = est / se, p = 2 * pt(-abs(est / se), df), lo = est - q * se, hi = est + q * se)
}
adjusted <- function(rows) {
  p <- vapply(rows, function(r) as.numeric(r$p), 0)
  holm <- bh <- p
  holm[!is.na(p)] <- p.adjust(p[!is.na(p)], "holm"); bh[!is.na(p)] <- p.adjust(p[!is.na(p)], "BH")
  Map(function(r, a, b) c(r, list(pHolm = a, pBH = b)), rows, holm, bh)
}
whole <- rep(TRUE, n)

checks <- list()
add <- function(id, op, args, expect, rel = 1e-8, abs = 1e-10)
  checks[[length(checks) + 1]] <<- list(id = id, op = op, args = args, expect = expect, tol = list(rel = rel, abs = abs))
where <- function(...) { a <- list(...); Map(function(k, v) list(var = k, "in" = many(v)), names(a), a) |> unname() }
rowsIn <- function(cond) if (is.null(cond)) whole else Reduce(`&`, lapply(cond, function(c) d[[c$var]] %in% as.character(c$`in`)))

profileCheck <- function(id, D, spec, items, box = "mean", by = NULL, levels = NULL, cond = NULL, conf = .95, method = "taylor", counts = NULL) {
  rows <- list()
  for (item in items) for (l in (if (is.null(by)) "ALL" else levels)) {
    y <- score(item, box); inD <- rowsIn(cond) & !is.na(y) & D$w > 0 & (is.null(by) | d[[if (is.null(by)) "id" else by]] == l)
    rows[[length(rows) + 1]] <- c(list(item = item, level = l), described(D, y, inD, box != "mean", conf, method, counts))
  }
  args <- c(list(data = "answers.csv", design = spec, items = many(items)), if (box != "mean") list(box = box),
    if (!is.null(by)) list(by = by, levels = many(levels)), if (!is.null(cond)) list(where = cond),
    if (conf != .95) list(conf = conf), if (method != "taylor") list(method = method), if (!is.null(counts)) list(counts = counts))
  add(id, "profile", args, list(rows = rows))
}
diffRows <- function(D, items, A, B, box = "mean", method = "taylor", counts = NULL, conf = .95) adjusted(lapply(items, function(item) {
  y <- score(item, box); a <- A & !is.na(y) & D$w > 0; b <- B & !is.na(y) & D$w > 0
  if (!any(a) || !any(b)) return(list(item = item, n1 = sum(a), n2 = sum(b), est1 = NA, est2 = NA, diff = NA, se = NA, df = NA, cov = NA, rho = NA, t = NA, p = NA, lo = NA, hi = NA, status = "empty"))
  e1 <- weighted.mean(y[a], D$w[a]); e2 <- weighted.mean(y[b], D$w[b])
  df <- dfOf(D, a | b)
  if (method == "taylor") {
    u1 <- linear(D, y, a); u2 <- linear(D, y, b)
    V <- spread(D, u2 - u1); v1 <- spread(D, u1); v2 <- spread(D, u2); cv <- spread(D, u1, u2)
  } else {
    R <- replicates(D, method, counts)
    t1 <- apply(R$W, 2, function(r) sum(r[a] * y[a]) / sum(r[a])) - e1
    t2 <- apply(R$W, 2, function(r) sum(r[b] * y[b]) / sum(r[b])) - e2
    over <- function(x, y) sum((R$scale * x * y)[is.finite(x * y)])
    V <- over(t2 - t1, t2 - t1); v1 <- over(t1, t1); v2 <- over(t2, t2); cv <- over(t1, t2)
    df <- min(df, ncol(R$W) - 1)
  }
  c(list(item = item, n1 = sum(a), n2 = sum(b), est1 = e1, est2 = e2, diff = e2 - e1, se = sqrt(V), df = df, cov = cv,
    rho = if (v1 > 1e-24 && v2 > 1e-24) cv / sqrt(v1 * v2) else NA), tested(e2 - e1, sqrt(V), df, conf), status = if (df < 1) "df<1" else "ok")
}))
pairRows <- function(D, pairs, box = "mean", cond = NULL, method = "taylor", counts = NULL) adjusted(lapply(pairs, function(p) {
  y <- score(p[1], box) - score(p[2], box); inD <- rowsIn(cond) & !is.na(y) & D$w > 0
  r <- described(D, y, inD, FALSE, .95, method, counts)
  c(list(a = p[1], b = p[2], n = r$n, est = r$est, se = r$se, df = r$df), tested(r$est, r$se, r$df), status = r$status)
}))

specs <- list(
  clus = list(weights = "w", strata = "market", psu = "firm", lonely = "certainty"),
  clusFpc = list(weights = "w", strata = "market", psu = "firm", fpc = "nfirms"),
  adjust = list(weights = "w", strata = "market", psu = "firm", lonely = "adjust"),
  average = list(weights = "w", strata = "market", psu = "firm", lonely = "average"),
  zero = list(weights = "wz", strata = "market", psu = "firm", lonely = "certainty"),
  zeroRows = list(weights = "wz", strata = "two", lonely = "average"),
  rows = list(weights = "w"), srs = list(weights = NULL))
calSpec <- list(margins = list(
  list(var = "level", targets = as.list(margins$level)),
  list(var = "sector", targets = as.list(margins$sector), missing = "own-category")), total = 5000)
specs$raked <- c(specs$clus, list(calibration = calSpec)); specs$rakedRows <- list(weights = "w", strata = "two", lonely = "adjust", calibration = calSpec)
specs$rakedZero <- list(weights = "wz", strata = "two", lonely = "certainty", calibration = calSpec)
specs$crossed <- list(weights = "w", strata = many(c("wave", "two")), lonely = "certainty"); specs$panel <- list(weights = "w", psu = "person")
specs$panelRaked <- c(specs$panel, list(calibration = calSpec))
make <- function(s) design(s$weights, s$strata, s$psu, s$fpc, if (is.null(s$lonely)) "fail" else s$lonely, !is.null(s$calibration), if (is.null(s$calibration)) n else 5000)
D <- lapply(specs, make)

# The formulas above against R's own survey package
agree <- function(a, b, what) if (!isTRUE(all.equal(as.vector(a), as.vector(b), tolerance = 1e-9))) stop(what, ": ", a[1], " is not ", b[1])
local({
  s <- transform(d, y = value("a1"), one = 1); s$y[is.na(s$y)] <- 0; ok <- !is.na(value("a1"))
  for (l in c("certainty", "adjust", "average")) {
    options(survey.lonely.psu = l)
    des <- svydesign(~firm, strata = ~market, weights = ~w, data = s, nest = TRUE)
    agree(SE(svymean(~y, des[ok & s$level == "mid", , drop = FALSE])), sqrt(spread(D[[if (l == "certainty") "clus" else l]],
      linear(D$clus, value("a1"), ok & s$level == "mid"))), l)
  }
  options(survey.lonely.psu = "certainty")
  fp <- svydesign(~firm, strata = ~market, weights = ~w, fpc = ~nfirms, data = s, nest = TRUE)
  agree(SE(svymean(~y, fp[ok, , drop = FALSE])), sqrt(spread(D$clusFpc, linear(D$clusFpc, value("a1"), ok))), "fpc")
  s$sec <- ifelse(s$sector == "", "none", s$sector); miss <- sum(s$w[s$sec == "none"]) / sum(s$w)
  des <- svydesign(~firm, strata = ~market, weights = ~w, data = s, nest = TRUE)
  cal <- calibrate(des, list(~level, ~sec), list(data.frame(level = names(margins$level), Freq = 5000 * margins$level),
    data.frame(sec = c("it", "trade", "none"), Freq = 5000 * c(margins$sector * (1 - miss), miss))), calfun = "raking", epsilon = 1e-12, maxit = 500)
  agree(weights(cal), D$raked$w, "raked weights")
  agree(SE(svymean(~y, cal[ok, ])), sqrt(spread(D$raked, linear(D$raked, value("a1"), ok))), "raked variance")
  jk <- as.svrepdesign(subset(des, market != "XX"), type = "JKn", mse = TRUE)
  keep <- d$market != "XX"
  agree(SE(svymean(~y, jk[ok[keep], ])), described(D$clus, value("a1"), ok & keep, FALSE, .95, "jkn")$se, "JKn")
})

# Profiles
items <- c("a1", "a3", "flat", "rare", "none")
for (name in c("clus", "clusFpc", "adjust", "average", "zero", "zeroRows", "rows", "srs", "raked", "rakedRows", "rakedZero")) {
  profileCheck(paste0("mean-", name), D[[name]], name, items)
  for (box in c("top2", "bottom2", "dk")) profileCheck(paste0(box, "-", name), D[[name]], name, c("a1", "flat", "rare", "none"), box, conf = .9)
  profileCheck(paste0("market-", name), D[[name]], name, c("a1", "rare"), "top2", "market", c("DE", "NL", "CN", "XX", "FR"))
  profileCheck(paste0("firm-", name), D[[name]], name, c("a1", "flat"), by = "firm", levels = c("1", "3", "13"), cond = where(market = c("NL", "XX")))
  profileCheck(paste0("firm-share-", name), D[[name]], name, c("a1", "rare"), "top2", by = "firm", levels = c("1", "3"), cond = where(market = "NL"))
}
for (name in c("clus", "clusFpc", "zero", "raked")) {
  for (m in c("jkn", "boot")) {
    counts <- if (m == "boot") "draws.csv" else NULL
    profileCheck(paste0(m, "-mean-", name), D[[name]], name, items, method = m, counts = counts)
    profileCheck(paste0(m, "-top2-", name), D[[name]], name, c("a1", "rare"), "top2", "market", c("DE", "NL", "XX"), method = m, counts = counts)
    profileCheck(paste0(m, "-firm-", name), D[[name]], name, c("a1", "a3"), by = "firm", levels = c("1", "3", "13"), cond = where(market = c("NL", "CN")), method = m, counts = counts)
  }
}
profileCheck("boot-rows", D$rows, "rows", c("a1", "a2"), "top2", method = "boot", counts = "row-draws.csv")
profileCheck("jk1-rows", D$rows, "rows", c("a1", "a2"), method = "jkn")
add("lonely-fail", "profile", list(data = "answers.csv", design = list(weights = "w", strata = "market", psu = "firm"), items = many("a1")), list(error = "LONELY_PSU"))
add("lonely-jkn-adjust", "profile", list(data = "answers.csv", design = "adjust", items = many("a1"), method = "jkn"), list(error = "LONELY_PSU"))

# Comparisons
pairs <- list(c("a1", "b1"), c("a2", "b2"), c("a3", "b3"), c("flat", "flat"), c("none", "a1"))
args <- function(name, more) c(list(data = "answers.csv", design = name), more)
for (name in c("clus", "zero", "rows", "raked", "rakedRows")) {
  add(paste0("paired-", name), "paired", args(name, list(pairs = lapply(pairs, many))), list(rows = pairRows(D[[name]], pairs)))
  add(paste0("paired-bottom2-", name), "paired", args(name, list(pairs = lapply(pairs[1:3], many), box = "bottom2", where = where(market = c("DE", "CN")))),
    list(rows = pairRows(D[[name]], pairs[1:3], "bottom2", where(market = c("DE", "CN")))))
  a <- where(level = "low"); b <- where(level = c("mid", "top"), market = c("DE", "NL"))
  add(paste0("diff-", name), "domainDiff", args(name, list(items = many(c("a1", "a2", "flat", "none")), a = a, b = b)),
    list(rows = diffRows(D[[name]], c("a1", "a2", "flat", "none"), rowsIn(a), rowsIn(b))))
  over <- where(level = c("low", "mid"))
  add(paste0("diff-overlap-dk-", name), "domainDiff", args(name, list(items = many(c("a1", "b2")), a = a, b = over, box = "dk")),
    list(rows = diffRows(D[[name]], c("a1", "b2"), rowsIn(a), rowsIn(over), "dk")))
}
for (name in c("clus", "raked")) for (m in c("jkn", "boot")) {
  more <- if (m == "boot") list(method = m, counts = "draws.csv") else list(method = m)
  counts <- more$counts
  add(paste0(m, "-paired-", name), "paired", args(name, c(list(pairs = lapply(pairs[1:2], many)), more)), list(rows = pairRows(D[[name]], pairs[1:2], method = m, counts = counts)))
  add(paste0(m, "-diff-", name), "domainDiff", args(name, c(list(items = many(c("a1", "a2")), a = where(level = "low"), b = where(level = "top"), box = "top2"), more)),
    list(rows = diffRows(D[[name]], c("a1", "a2"), d$level == "low", d$level == "top", "top2", m, counts)))
}
waveCheck <- function(id, name, items, cond = NULL, box = "mean", method = "taylor") {
  k <- rowsIn(cond); both <- intersect(d$person[k & d$wave == "1"], d$person[k & d$wave == "2"])
  add(id, "wave", c(args(name, list(wave = "wave", from = 1, to = "2", id = "person", items = many(items))), if (box != "mean") list(box = box),
    if (!is.null(cond)) list(where = cond), if (method != "taylor") list(method = method)),
    list(nOverlapIds = length(both), rows = diffRows(D[[name]], items, k & d$wave == "1", k & d$wave == "2", box, method)))
}
for (name in c("panel", "panelRaked", "crossed")) {
  waveCheck(paste0("wave-", name), name, c("a1", "a2", "a5", "none"))
  waveCheck(paste0("wave-dk-", name), name, c("a1", "b4"), box = "dk")
  waveCheck(paste0("wave-where-", name), name, c("a1", "a2"), where(level = c("mid", "top")), "top2")
  if (name == "panel") waveCheck("wave-jkn", name, c("a1", "a4"), method = "jkn")
}
p <- c(.04, NA, .04, .01, .01, 1, 0, NA, .2, .04)
ad <- function(k) { r <- p; r[!is.na(p)] <- p.adjust(p[!is.na(p)], k); many(r) }
add("padjust-ties-null", "padjust", list(p = many(p)), list(holm = ad("holm"), BH = ad("BH")))
add("padjust-none", "padjust", list(p = many(c(NA, NA))), list(holm = many(c(NA, NA)), BH = many(c(NA, NA))))

# Weights
summary <- function(w) list(n = length(w), sumw = sum(w), min = min(w), max = max(w), kishNeff = sum(w)^2 / sum(w^2), kishDeff = length(w) * sum(w^2) / sum(w)^2)
for (k in c("w", "wz")) add(paste0("kish-", k), "kish", list(data = "answers.csv", weights = k), summary(d[[k]]))
base <- d$wz; rz <- rakeTo(d$wz, n)
add("rake-zero-weights", "rake", list(data = "answers.csv", weights = "wz", margins = calSpec$margins, total = "n"), c(summary(rz), list(maxRelDev = 0, weights = many(rz))), 1e-7, 1e-9)
base <- rep(1, n); r1 <- rakeTo(base, 1000)
add("rake-equal", "rake", list(data = "answers.csv", margins = calSpec$margins, total = 1000), c(summary(r1), list(maxRelDev = 0, weights = many(r1))), 1e-7, 1e-9)
refusal <- function(id, code, ms, extra = list()) add(id, "rake", c(list(data = "answers.csv", weights = "w", margins = ms), extra), list(error = code))
m <- function(var, t, ...) list(c(list(var = var, targets = t), list(...)))
refusal("rake-not-one", "TARGETS_NOT_ONE", m("level", list(low = .4, mid = .3, top = .2)))
refusal("rake-missing", "MARGIN_MISSING", m("sector", list(it = .5, trade = .5)))
refusal("rake-no-target", "CATEGORY_WITHOUT_TARGET", m("level", list(low = .5, mid = .5)))
refusal("rake-zero-target", "CATEGORY_WITHOUT_TARGET", m("level", list(low = .5, mid = .5, top = 0)))
refusal("rake-empty", "EMPTY_CATEGORY", m("level", list(low = .4, mid = .3, top = .2, peak = .1)))
refusal("rake-cap", "CAP_INFEASIBLE", m("level", as.list(margins$level)), list(trim = list(cap = 1)))
refusal("rake-clash", "NOT_CONVERGED", c(m("market", list(DE = .3, NL = .3, CN = .3, XX = .1)), m("two", list(S0 = .3, S1 = .4, S2 = .3))))
refusal("rake-order", "TARGETS_NOT_ONE", c(m("level", list(low = .5, mid = .6)), m("sector", list(it = 1))))
base <- d$w; w <- rakeTo(d$w, n); cap <- 1.5; cyc <- 0
repeat {
  if (cyc > 0) w <- rakeTo(w, n)
  if (max(w) <= cap * (1 + 1e-12)) break
  up <- w > cap; t <- uniroot(function(t) sum(pmin(cap, w[!up] + t)) + cap * sum(up) - sum(w), c(0, 1), tol = 1e-16)$root
  w <- ifelse(up, cap, pmin(cap, w + t)); cyc <- cyc + 1
  off <- max(abs(tapply(w, d$level, sum)[names(margins$level)] / n / margins$level - 1), local({
    s <- sum(d$w[d$sector == ""]) / sum(d$w); g <- ifelse(d$sector == "", "-", d$sector)
    abs(tapply(w, g, sum)[c("it", "trade", "-")] / n / c(margins$sector * (1 - s), s) - 1) }))
  if (off <= 1e-6 || cyc >= 20) break
}
add("rake-trim", "rake", list(data = "answers.csv", weights = "w", margins = calSpec$margins, total = "n", trim = list(cap = 1.5, cycles = 20, tol = 1e-6)),
  c(summary(w), list(weights = many(w), cyclesTrimmed = cyc, marginsMet = off <= 1e-6, nAtCap = sum(w >= cap * (1 - 1e-12)))), 1e-6, 1e-8)

# Structure
# As exact as the optimiser converges
oneOf <- function(R, m, k) for (exact in c(1, 10, 100, 1e3, 1e4, 1e5)) {
  f <- try(factanal(covmat = R, factors = m, n.obs = k, rotation = "none", control = list(opt = list(factr = exact, maxit = 5000), nstart = 20)), silent = TRUE)
  if (!inherits(f, "try-error")) return(f)
}
battery <- function(items, keys = rep(1, length(items)), w = NULL, cond = NULL) {
  x <- sapply(seq_along(items), function(j) { y <- value(items[j]); hi <- if (items[j] == "overall") 7 else 5; if (keys[j] < 0) 1 + hi - y else y })
  v <- if (is.null(w)) rep(1, n) else d[[w]]
  ok <- rowsIn(cond) & complete.cases(x) & v > 0
  list(x = x[ok, ], w = v[ok], n = sum(ok), C = cov.wt(x[ok, ], v[ok] / sum(v[ok]), method = "unbiased")$cov)
}
reliabilityCheck <- function(id, items, keys = NULL, w = NULL, cond = NULL) {
  B <- battery(items, if (is.null(keys)) rep(1, length(items)) else keys, w, cond); C <- B$C; k <- ncol(C); R <- cov2cor(C)
  al <- function(M) ncol(M) / (ncol(M) - 1) * (1 - sum(diag(M)) / sum(M)); a <- al(C); r <- (sum(R) - k) / (k * (k - 1))
  e <- list(n = B$n, k = k, alpha = a, alphaStd = k * r / (1 + (k - 1) * r), meanR = r,
    itemRest = many(sapply(1:k, function(i) sum(C[i, -i]) / sqrt(C[i, i] * sum(C[-i, -i])))),
    alphaIfDropped = if (k > 2) many(sapply(1:k, function(i) al(C[-i, -i, drop = FALSE]))) else NULL)
  if (is.null(w)) { e$feldtLo <- 1 - (1 - a) * qf(.975, B$n - 1, (B$n - 1) * (k - 1)); e$feldtHi <- 1 - (1 - a) * qf(.025, B$n - 1, (B$n - 1) * (k - 1)) }
  else { e["feldtLo"] <- list(NULL); e["feldtHi"] <- list(NULL) }
  if (is.null(w)) agree(suppressWarnings(psych::alpha(as.data.frame(B$x), warnings = FALSE)$total$raw_alpha), a, "psych::alpha")
  if (k > 2) {
    f <- oneOf(R, 1, B$n); l <- f$loadings[, 1]; if (sum(l) < 0) l <- -l
    s <- sqrt(diag(C)); u <- f$uniquenesses
    e <- c(e, list(omega = sum(l * s)^2 / (sum(l * s)^2 + sum(u * s^2)), omegaStd = sum(l)^2 / (sum(l)^2 + sum(u)), loadings1F = many(l)))
  } else e <- c(e, list(omega = NULL, omegaStd = NULL, loadings1F = NULL))
  add(id, "reliability", c(list(data = "answers.csv", items = many(items)), if (!is.null(keys)) list(keys = many(keys)), if (!is.null(w)) list(weights = w), if (!is.null(cond)) list(where = cond)), e, 2e-6, 2e-6)
}
reliabilityCheck("rel-reversed-weighted", c("a1", "a2", "a3", "a5"), c(1, 1, -1, 1), "wz")
reliabilityCheck("rel-reversed", c("a1", "a2", "a3", "a5"), c(1, 1, -1, 1), NULL, where(market = c("DE", "CN")))
reliabilityCheck("rel-two", c("a1", "a2")); reliabilityCheck("rel-mixed-scales", c("a1", "a2", "overall"), w = "w")
add("rel-too-few", "reliability", list(data = "answers.csv", items = many(c("a1", "none", "a2"))), list(error = "TOO_FEW_COMPLETE"))
add("rel-constant", "reliability", list(data = "answers.csv", items = many(c("a1", "flat", "a2"))), list(error = "ZERO_VARIANCE"))
turnTo <- function(L) {
  if (ncol(L) > 1) { L <- unclass(varimax(L, normalize = TRUE, eps = 1e-15)$loadings); L <- L[, order(-colSums(L^2))] }
  sweep(L, 2, ifelse(colSums(L) < 0, -1, 1), "*")
}
pcaCheck <- function(id, items, w = NULL, nf = NULL) {
  B <- battery(items, w = w); R <- cov2cor(B$C); p <- ncol(R); E <- eigen(R); kaiser <- sum(E$values > 1); m <- if (is.null(nf)) kaiser else nf
  L <- E$vectors[, 1:m, drop = FALSE] %*% diag(sqrt(E$values[1:m]), m); L <- sweep(L, 2, ifelse(colSums(L) < 0, -1, 1), "*")
  K <- KMO(R); chi <- -(B$n - 1 - (2 * p + 5) / 6) * log(det(R)); agree(chi, cortest.bartlett(R, B$n)$chisq, "Bartlett")
  add(id, "pca", c(list(data = "answers.csv", items = many(items)), if (!is.null(w)) list(weights = w), if (!is.null(nf)) list(nf = nf)),
    list(n = B$n, items = many(items), corr = R, eigenvalues = many(E$values), share = many(E$values / p), kaiser = kaiser, nf = m, loadings = L,
      communalities = many(rowSums(L^2)), kmo = K$MSA, msa = many(K$MSAi), bartlettChi2 = chi, bartlettDf = p * (p - 1) / 2,
      bartlettP = pchisq(chi, p * (p - 1) / 2, lower.tail = FALSE), varimax = if (m > 1) turnTo(L) else NULL), 1e-6, 1e-6)
}
all10 <- c(paste0("a", 1:5), paste0("b", 1:5))
pcaCheck("pca-kaiser", all10); pcaCheck("pca-weighted-one", c("a1", "a2", "a3", "a5"), "wz"); pcaCheck("pca-four", all10, "w", 4)
efaCheck <- function(id, items, m, w = NULL) {
  B <- battery(items, w = w); f <- oneOf(cov2cor(B$C), m, B$n)
  p <- length(items); df <- ((p - m)^2 - p - m) / 2
  add(id, "efa", c(list(data = "answers.csv", items = many(items), factors = m), if (!is.null(w)) list(weights = w)),
    list(n = B$n, uniquenesses = many(f$uniquenesses), loadings = turnTo(unclass(f$loadings)), chi2 = if (df > 0) (B$n - 1 - (2 * p + 5) / 6 - 2 * m / 3) * f$criteria[["objective"]] else NULL,
      df = df, p = if (df > 0) pchisq((B$n - 1 - (2 * p + 5) / 6 - 2 * m / 3) * f$criteria[["objective"]], df, lower.tail = FALSE) else NULL), .002, .0002)
}
efaCheck("efa-one-weighted", c("a1", "a2", "a3", "a5", "b1"), 1, "wz"); efaCheck("efa-three", c(all10, "overall"), 3); efaCheck("efa-df-zero", c("a1", "a2", "a3"), 1)

mapOf <- function(N, sup = NULL) {
  act <- setdiff(rownames(N), sup); M <- N[act, ]; P <- M / sum(M); r <- rowSums(P); cc <- colSums(P); S <- (P - r %o% cc) / sqrt(r %o% cc)
  z <- svd(S); K <- min(dim(M)) - 1; l <- z$d[1:K]; G1 <- z$v[, 1:K, drop = FALSE] / sqrt(cc); g <- sign(apply(G1, 2, function(x) x[which(abs(x) >= max(abs(x)) - 1e-9)[1]]))
  G1 <- sweep(G1, 2, g, "*"); G <- sweep(G1, 2, l, "*"); F <- sweep(sweep(z$u[, 1:K, drop = FALSE] / sqrt(r), 2, g, "*"), 2, l, "*")
  agree(ca(M)$sv[1:K], l, "ca::ca")
  con <- function(X, m) sweep(m * X^2, 2, l^2, "/"); co <- function(X) X^2 / rowSums(X^2)
  list(rows = many(rownames(N)), cols = many(colnames(N)), counts = N, totalInertia = sum(S^2), chi2 = sum(M) * sum(S^2), inertias = many(l^2), shares = many(l^2 / sum(S^2)), activeRows = many(act),
    rowMass = many(r), colMass = many(cc), rowPrincipal = F, colPrincipal = G, rowContrib = con(F, r), colContrib = con(G, cc), rowCos2 = co(F), colCos2 = co(G),
    supplementary = lapply(sup, function(s) list(row = s, principal = many((N[s, ] / sum(N[s, ])) %*% G1))))
}
N <- sapply(all10, function(i) sapply(c("DE", "NL", "CN"), function(l) sum((d$w * score(i, "top2"))[d$market == l], na.rm = TRUE)))
add("ca-by", "ca", list(data = "answers.csv", weights = "w", by = "market", levels = many(c("DE", "NL", "CN")), items = many(all10), box = "top2", supplementaryRows = many("CN")), mapOf(N, "CN"), 1e-8, 1e-8)
N3 <- mapOf(N); add("ca-by-all", "ca", list(data = "answers.csv", weights = "w", by = "market", levels = many(c("DE", "NL", "CN")), items = many(all10)), N3, 1e-8, 1e-8)
Z <- cbind(N, none = 0)
add("ca-zero", "ca", list(data = "answers.csv", weights = "w", by = "market", levels = many(c("DE", "NL", "CN")), items = many(c(all10, "none"))), list(error = "ZERO_MARGIN", rows = many(rownames(Z)), cols = many(colnames(Z)), counts = Z))
T2 <- rbind(x = c(12, 30, 9), y = c(22, 5, 14)); colnames(T2) <- c("p", "q", "r")
add("ca-one-dimension", "ca", list(table = list(rows = many(rownames(T2)), cols = many(colnames(T2)), counts = T2)), mapOf(T2), 1e-8, 1e-8)

ipaCheck <- function(id, items, stated = NULL, overall = NULL, w = NULL, cond = NULL) {
  k <- rowsIn(cond); v <- if (is.null(w)) rep(1, n) else d[[w]]
  wm <- function(i) { y <- value(i); o <- k & !is.na(y); sum(v[o] * y[o]) / sum(v[o]) }
  perf <- sapply(items, wm); y <- if (!is.null(overall)) value(overall)
  imp <- if (is.null(stated)) sapply(items, function(i) { x <- value(i); o <- k & !is.na(x) & !is.na(y); cov.wt(cbind(x, y)[o, ], v[o] / sum(v[o]), cor = TRUE)$cor[1, 2] }) else sapply(stated, wm)
  cr <- c(mean(perf), mean(imp))
  q <- ifelse(imp >= cr[2], ifelse(perf >= cr[1], "keep-up", "concentrate"), ifelse(perf >= cr[1], "possible-overkill", "low-priority"))
  e <- list(items = many(items), performance = many(perf), importance = many(imp), crosshair = many(cr), quadrant = many(unname(q)))
  if (!is.null(overall)) {
    B <- battery(c(items, overall), w = w, cond = cond); R <- cov2cor(B$C); p <- length(items); E <- eigen(R[1:p, 1:p])
    L <- E$vectors %*% diag(sqrt(E$values)) %*% t(E$vectors); b <- solve(L, R[1:p, p + 1]); ep <- as.vector(L^2 %*% b^2)
    e <- c(e, list(relWeightsN = B$n, r2 = sum(ep), relWeights = many(ep), relWeightsShare = many(ep / sum(ep))))
  }
  add(id, "ipa", c(list(data = "answers.csv", items = many(items)), if (!is.null(stated)) list(stated = many(stated)), if (!is.null(overall)) list(overall = overall), if (!is.null(w)) list(weights = w), if (!is.null(cond)) list(where = cond)), e)
}
ipaCheck("ipa-stated-and-overall", c("a1", "a2", "a3"), c("i1", "i2", "i3"), "overall", "wz"); ipaCheck("ipa-derived-where", paste0("a", 1:5), NULL, "overall", NULL, where(market = c("DE", "NL")))

# Sample size
size <- function(id, a) {
  g <- function(k, other) if (is.null(a[[k]])) other else a[[k]]
  prop <- g("kind", "mean") == "proportion"
  s <- if (prop) sqrt(c(a$p1 * (1 - a$p1), g("p2", a$p1) * (1 - g("p2", a$p1)))) else c(g("sd1", a$sd), g("sd2", g("sd", a$sd1)))
  dd <- if (prop) g("p2", a$p1) - a$p1 else g("delta", NA)
  z <- qnorm(1 - g("alpha", .05) / g("tests", 1) / 2); zp <- qnorm(g("power", .8)); v <- sum(s^2) - 2 * g("rho", 0) * g("overlap", 0) * prod(s); de <- g("deff", 1)
  solve <- g("solve", "n")
  e <- if (solve == "n") { x <- de * (z + zp)^2 * v / dd^2; r <- list(nExact = x, n = ceiling(x - 1e-9))
    if (!is.null(a$N)) r <- c(r, list(nFpcExact = x / (1 + x / a$N), nFpc = ceiling(x / (1 + x / a$N) - 1e-9)))
    if (!is.null(a$responseRate)) r$invitations <- ceiling(r[[length(r)]] / a$responseRate - 1e-9); r
  } else { se <- sqrt(de * v / a$n); if (solve == "power") list(se = se, power = pnorm(abs(dd) / se - z) + pnorm(-abs(dd) / se - z)) else list(se = se, mde = (z + zp) * se) }
  add(id, "sampleSize", a, e, 1e-9, 1e-9)
}
size("n-share-overlap", list(kind = "proportion", p1 = .4, p2 = .31, power = .9, alpha = .01, tests = 12, deff = 1.7, rho = .5, overlap = 1, N = 3000, responseRate = .3))
size("n-fall", list(delta = -.4, sd1 = 1.1, sd2 = 1.6, deff = 1.2)); size("power-share", list(kind = "proportion", p1 = .1, p2 = .16, n = 350, deff = 1.3, solve = "power", tests = 4))
size("mde-share", list(kind = "proportion", p1 = .3, n = 500, power = .9, alpha = .1, solve = "mde", rho = .7, overlap = .5)); size("power-null", list(delta = 0, sd = 1.4, n = 200, solve = "power"))

case <- list(id = "edges", title = "Edges: zero weights, single units, empty segments, calibrated replicates, overlapping domains",
  codebook = list(items = list(min = 1, max = 5, dk = many(98)), overrides = list(overall = list(min = 1, max = 7, dk = many(98)))),
  designs = lapply(specs, function(s) { if ("weights" %in% names(s)) s else c(list(weights = NULL), s) }), checks = checks)
writeLines(gsub("},{\"id\"", "},\n{\"id\"", json(case), fixed = TRUE), "case.json")
cat(length(checks), "checks\n")
