# Golden values of the statistics of Samlese, for the Java tests.
#
#   pipeline/benchmarks/bin/statistics-golden      makes the file again
#   Rscript --vanilla statistics.R OUT.json        the same by hand
#
# Base R alone, no random numbers. Each part below gives one statistic: a function from the input to
# the expected values, and a call of golden() with its source and its cases. To extend a statistic,
# add a case to the call.
#
# R's own function is used where there is one (prop.test, binom.test, p.adjust, glm,
# mantelhaen.test, hclust, cor, quantile, qchisq), the published formula where there is none.
# check() holds values to published examples or to a second way of reckoning; if one fails, no file
# is written.
#
# In the file null means: not defined, or infinite.

options(warn = 1, digits = 15, stringsAsFactors = FALSE)

# ---- JSON -------------------------------------------------------------------------------------

WIDTH <- 100

# A list of numbers, strings or booleans, even if it has one element only: I() marks it.
vec <- function(...) I(c(...))

# The shortest of 15, 16 or 17 significant digits that reads back as the same double.
json_number <- function(x) {
  if (!is.finite(x)) return("null")
  if (x == 0) return("0")
  for (digits in 15:17) {
    text <- sprintf("%.*g", digits, x)
    if (as.numeric(text) == x) break
  }
  text
}

json_scalar <- function(x) {
  if (is.null(x) || is.na(x)) "null"
  else if (is.logical(x)) tolower(as.character(x))
  else if (is.character(x)) paste0('"', gsub('(["\\\\])', "\\\\\\1", x), '"')
  else json_number(x)
}

# Everything on one line.
json_inline <- function(x) {
  if (is.matrix(x)) {
    rows <- vapply(seq_len(nrow(x)), function(i) json_inline(I(x[i, ])), "")
    paste0("[", paste(rows, collapse = ", "), "]")
  } else if (is.list(x) && !is.null(names(x))) {
    members <- vapply(x, json_inline, "")
    paste0("{", paste0('"', names(x), '": ', members, collapse = ", "), "}")
  } else if (is.list(x)) {
    paste0("[", paste(vapply(x, json_inline, ""), collapse = ", "), "]")
  } else if (inherits(x, "AsIs") || length(x) > 1) {
    paste0("[", paste(vapply(unclass(x), json_scalar, "", USE.NAMES = FALSE), collapse = ", "), "]")
  } else {
    json_scalar(x)
  }
}

# On one line if that is short, else broken: a member or a row a line, and long lists filled.
json <- function(x, indent = 0, before = 0) {
  inline <- json_inline(x)
  if (indent + before + nchar(inline) <= WIDTH) return(inline)
  inner <- strrep(" ", indent + 2)
  outer <- strrep(" ", indent)
  if (is.matrix(x)) {
    x <- lapply(seq_len(nrow(x)), function(i) I(x[i, ]))
  }
  if (is.list(x) && !is.null(names(x))) {
    keys <- paste0('"', names(x), '": ')
    members <- mapply(function(key, value) paste0(key, json(value, indent + 2, nchar(key))),
                      keys, x)
    paste0("{\n", paste0(inner, members, collapse = ",\n"), "\n", outer, "}")
  } else if (is.list(x)) {
    rows <- vapply(x, json, "", indent = indent + 2)
    paste0("[\n", paste0(inner, rows, collapse = ",\n"), "\n", outer, "]")
  } else if (inherits(x, "AsIs") || length(x) > 1) {
    lines <- character()
    line <- ""
    for (element in vapply(unclass(x), json_scalar, "", USE.NAMES = FALSE)) {
      if (line == "") {
        line <- element
      } else if (indent + 2 + nchar(line) + nchar(element) + 3 > WIDTH) {
        lines <- c(lines, line)
        line <- element
      } else {
        line <- paste0(line, ", ", element)
      }
    }
    paste0("[\n", paste0(inner, c(lines, line), collapse = ",\n"), "\n", outer, "]")
  } else {
    inline
  }
}

# ---- Cases ------------------------------------------------------------------------------------

cases <- list()

# Adds the cases of a statistic; each of ... is an input, by the name of what it shows.
golden <- function(statistic, source, reckon, ...) {
  inputs <- list(...)
  stopifnot(!is.null(names(inputs)), all(names(inputs) != ""), !anyDuplicated(names(inputs)))
  for (name in names(inputs)) {
    cases[[length(cases) + 1]] <<- list(
      statistic = statistic, case = name, source = source,
      input = inputs[[name]], expected = do.call(reckon, inputs[[name]]))
  }
}

check <- function(what, true) {
  if (!isTRUE(all(true))) stop("check failed: ", what)
}

near <- function(a, b, tolerance = 1e-10) all(abs(a - b) <= tolerance)

# Log-likelihood of a two by two table, sum of 2 O ln(O / E) over its four cells: positive if the
# first cell holds more than expected, else negative.
signed_g2 <- function(a, b, c, d) {
  observed <- matrix(c(a, b, c, d), 2, byrow = TRUE)
  expected <- outer(rowSums(observed), colSums(observed)) / sum(observed)
  terms <- ifelse(observed == 0, 0, observed * log(observed / expected))
  sign(a * d - b * c) * 2 * sum(terms)
}

or_half <- function(frequency) if (frequency == 0) 0.5 else frequency

# ---- 1 Dispersion -----------------------------------------------------------------------------
# s: shares of the words, v: shares of the hits; parts without words are left out before both.
# Range: how many parts have a hit.

dispersion <- function(words, hits) {
  some <- words > 0
  s <- words[some] / sum(words[some])
  v <- hits[some] / sum(hits[some])
  dp <- 0.5 * sum(abs(v - s))
  norm <- if (length(s) > 1) dp / (1 - min(s)) else NA
  list(dp = dp, dp_norm = norm, range = sum(hits[some] > 0))
}

local({
  gries <- dispersion(c(9, 10, 10, 10, 11), c(1, 2, 3, 4, 5))
  check("Gries 2008: DP of the letter a is 0.18", round(gries$dp, 2) == 0.18)
})

golden("dispersion",
  paste("Gries, Int. J. Corpus Linguistics 13(4) (2008), pp. 403-437;",
        "dp_norm = dp / (1 - min(s)): Lijffijt and Gries, same journal 17(1) (2012), pp. 147-149"),
  dispersion,
  "example of Gries (2008)" = list(words = vec(9, 10, 10, 10, 11), hits = vec(1, 2, 3, 4, 5)),
  "perfectly even" = list(words = vec(100, 200, 700), hits = vec(1, 2, 7)),
  "all in the smallest part" = list(words = vec(120, 4000, 38000), hits = vec(6, 0, 0)),
  "very unequal parts, some without hits" =
    list(words = vec(310, 52000, 1875, 20440, 9), hits = vec(4, 61, 0, 37, 0)),
  "a part without words is left out" =
    list(words = vec(500, 0, 700, 800), hits = vec(3, 0, 1, 4)),
  "no hits: not defined" = list(words = vec(10, 20), hits = vec(0, 0)),
  "one part: no normalised value" = list(words = vec(640), hits = vec(7)))

# ---- 2 Wilson's interval ----------------------------------------------------------------------

wilson <- function(successes, n, level) {
  interval <- suppressWarnings(
    prop.test(successes, n, conf.level = level, correct = FALSE))$conf.int
  list(low = interval[1], high = interval[2])
}

local({
  newcombe <- function(x, n, low, high) {
    found <- unlist(wilson(x, n, 0.95))
    check(paste("Newcombe 1998, table I, method 3:", x, "of", n),
          round(found, 4) == c(low, high))
  }
  newcombe(81, 263, 0.2553, 0.3662)
  newcombe(15, 148, 0.0624, 0.1605)
  newcombe(0, 20, 0, 0.1611)
  newcombe(1, 29, 0.0061, 0.1718)
})

golden("wilson",
  paste("Wilson, JASA 22 (1927), pp. 209-212, without continuity correction:",
        "prop.test(correct = FALSE); 81 of 263 and 0 of 20 are in Newcombe,",
        "Statistics in Medicine 17 (1998), pp. 857-872"),
  wilson,
  "common" = list(successes = 81, n = 263, level = 0.95),
  "none" = list(successes = 0, n = 20, level = 0.95),
  "all" = list(successes = 20, n = 20, level = 0.95),
  "none of one" = list(successes = 0, n = 1, level = 0.95),
  "one of one" = list(successes = 1, n = 1, level = 0.95),
  "of all 357 municipalities" = list(successes = 123, n = 357, level = 0.95),
  "none of 357" = list(successes = 0, n = 357, level = 0.95))

# ---- 3 Log ratio ------------------------------------------------------------------------------
# log_ratio: Hardie; a zero frequency stands as 0.5.
# g2: over all four cells, f and n - f. g2_p: chi-square, one degree of freedom.
# low, high, lrc: Evert. Given f1 + f2, f1 is binomial; Clopper and Pearson's limits of
# pi = f1 / (f1 + f2), by the level 1 - 0.05 / m (Bonferroni), give limits of the relative risk:
# pi / (1 - pi) * n2 / n1. Without any hit nothing is known: pi may be 0 to 1.

log_ratio <- function(f1, n1, f2, n2, comparisons) {
  pi <- if (f1 + f2 == 0) c(0, 1) else
    as.numeric(binom.test(f1, f1 + f2, conf.level = 1 - 0.05 / comparisons)$conf.int)
  ends <- log2(pi / (1 - pi) * (n2 / n1))
  g2 <- if (f1 + f2 == 0) 0 else signed_g2(f1, n1 - f1, f2, n2 - f2)
  list(log_ratio = log2((or_half(f1) / n1) / (or_half(f2) / n2)),
       g2 = g2, g2_p = pchisq(abs(g2), df = 1, lower.tail = FALSE),
       low = ends[1], high = ends[2],
       lrc = if (ends[1] > 0) ends[1] else if (ends[2] < 0) ends[2] else 0)
}

golden("log_ratio",
  paste("Hardie, Log Ratio: an informal introduction, CASS (2014); G2: Dunning, Computational",
        "Linguistics 19(1) (1993), pp. 61-74; interval and LRC: Evert, Measuring keyness, DH (2022),",
        "with binom.test (Clopper and Pearson 1934) by the level 1 - 0.05 / comparisons"),
  log_ratio,
  "more in the first" = list(f1 = 120, n1 = 45210, f2 = 310, n2 = 402877, comparisons = 1),
  "more in the first, many comparisons" =
    list(f1 = 120, n1 = 45210, f2 = 310, n2 = 402877, comparisons = 400),
  "less in the first" = list(f1 = 7, n1 = 38000, f2 = 95, n2 = 120500, comparisons = 12),
  "the interval spans zero" = list(f1 = 9, n1 = 10400, f2 = 21, n2 = 31750, comparisons = 4),
  "none in the first" = list(f1 = 0, n1 = 5200, f2 = 34, n2 = 61000, comparisons = 4),
  "none in the second" = list(f1 = 11, n1 = 5200, f2 = 0, n2 = 61000, comparisons = 4),
  "equal rates" = list(f1 = 3, n1 = 1000, f2 = 12, n2 = 4000, comparisons = 1),
  "none in either" = list(f1 = 0, n1 = 900, f2 = 0, n2 = 3600, comparisons = 1))

# ---- 4 Benjamini and Hochberg -----------------------------------------------------------------

benjamini_hochberg <- function(p) list(adjusted = I(p.adjust(p, method = "BH")))

golden("benjamini_hochberg",
  paste("Benjamini and Hochberg, J. Royal Statistical Society B 57 (1995), pp. 289-300:",
        "p.adjust(method = \"BH\"), in the order of the input"),
  benjamini_hochberg,
  "example of the paper, section 4.1" =
    list(p = vec(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459,
                 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1)),
  "not in order, with ties" = list(p = vec(0.04, 0.5, 0.01, 0.04, 0.01, 0.2, 0.04)),
  "zeros and ones" = list(p = vec(1, 0, 0.03, 1, 0)),
  "adjusted value held down by a later one" = list(p = vec(0.02, 0.021, 0.022, 0.9)),
  "one alone" = list(p = vec(0.037)))

# ---- 5 Overdispersion -------------------------------------------------------------------------
# One rate for all units; the dispersion of the quasi-Poisson model is Pearson's statistic over the
# degrees of freedom. glm stops early by default: epsilon is set so that it goes on to the end.
# summary(model)$dispersion takes the residuals from before the last step and so is right to some
# five digits only: the Pearson residuals of the model itself are summed instead.

overdispersion <- function(hits, words) {
  if (sum(hits) == 0 || length(hits) < 2) return(list(phi = NA))
  hits <- as.numeric(hits)
  words <- as.numeric(words)
  model <- glm(hits ~ 1, family = quasipoisson, offset = log(words),
               control = glm.control(epsilon = 1e-15, maxit = 100))
  phi <- sum(residuals(model, "pearson")^2) / df.residual(model)
  check("the dispersion in the summary of glm is near", near(phi, summary(model)$dispersion, 1e-5))
  expected <- words * sum(hits) / sum(words)
  check("glm and the closed form agree",
        near(phi, sum((hits - expected)^2 / expected) / (length(hits) - 1), 1e-12 * max(1, phi)))
  list(phi = phi)
}

golden("overdispersion",
  paste("McCullagh and Nelder, Generalized Linear Models, 2nd ed. (1989), section 6.2:",
        "glm(hits ~ 1, quasipoisson, offset = log(words)), dispersion by its Pearson residuals"),
  overdispersion,
  "in showers" = list(hits = vec(3, 40, 0, 12, 75, 6, 1),
                      words = vec(8000, 12500, 4100, 9000, 15200, 7700, 3050)),
  "more even than chance" = list(hits = vec(10, 11, 20, 5), words = vec(1000, 1100, 2050, 500)),
  "perfectly even" = list(hits = vec(1, 2, 3), words = vec(100, 200, 300)),
  "very unequal sizes" = list(hits = vec(0, 1, 960, 2, 0),
                              words = vec(35, 210, 310000, 1900, 8)),
  "two units" = list(hits = vec(0, 9), words = vec(2500, 2600)),
  "no hits: not defined" = list(hits = vec(0, 0, 0), words = vec(100, 200, 300)))

# ---- 6 Shrinkage ------------------------------------------------------------------------------
# Marshall's global estimator by the method of moments. With n the words and y the hits of a unit:
# b = sum(y) / sum(n), s2 = sum(n (y/n - b)^2) / sum(n), a = s2 - b / mean(n), not below 0;
# weight = a / (a + b/n), and 0 where a is 0; rate = b + weight (y/n - b).

shrinkage <- function(hits, words) {
  y <- as.numeric(hits)
  n <- as.numeric(words)
  b <- sum(y) / sum(n)
  s2 <- sum(n * (y / n - b)^2) / sum(n)
  a <- max(0, s2 - b / mean(n))
  weights <- if (a == 0) rep(0, length(n)) else a / (a + b / n)
  list(rates = I(b + weights * (y / n - b)), between_variance = a, weights = I(weights))
}

golden("shrinkage",
  paste("Marshall, Applied Statistics 40(2) (1991), pp. 283-294:",
        "global empirical Bayes estimator by the method of moments"),
  shrinkage,
  "rates differ" = list(hits = vec(3, 40, 0, 12, 75, 6, 1),
                        words = vec(8000, 12500, 4100, 9000, 15200, 7700, 3050)),
  "no more than by chance: all get the mean" =
    list(hits = vec(10, 11, 20, 5), words = vec(1000, 1100, 2050, 500)),
  "very unequal sizes: the small one has a high rate" =
    list(hits = vec(4, 300, 18, 0, 950), words = vec(60, 150000, 12000, 45, 210000)),
  "two units" = list(hits = vec(0, 90), words = vec(2500, 2600)),
  "no hits" = list(hits = vec(0, 0, 0), words = vec(100, 200, 300)))

# ---- 7 Funnel ---------------------------------------------------------------------------------
# rate0 -+ z sqrt(max(phi, 1) rate0 / words), z of 95 % and of 99.8 %; low is not below 0.

funnel <- function(rate0, words, phi) {
  half <- function(level) {
    qnorm((1 + level) / 2) * sqrt(max(phi, 1) * rate0 / as.numeric(words))
  }
  list(low_95 = I(pmax(0, rate0 - half(0.95))), high_95 = I(rate0 + half(0.95)),
       low_99_8 = I(pmax(0, rate0 - half(0.998))), high_99_8 = I(rate0 + half(0.998)))
}

golden("funnel",
  paste("Spiegelhalter, Statistics in Medicine 24 (2005), pp. 1185-1202:",
        "normal limits of a rate with multiplicative overdispersion"),
  funnel,
  "overdispersed" = list(rate0 = 0.0032, words = vec(500, 5000, 50000, 250000), phi = 4.7),
  "phi below 1 counts as 1" = list(rate0 = 0.0032, words = vec(500, 5000, 50000), phi = 0.4),
  "small units: the low end is 0" = list(rate0 = 0.0005, words = vec(1, 40, 1200), phi = 1.8),
  "rate 0" = list(rate0 = 0, words = vec(1000, 20000), phi = 1))

# ---- 8 Composition ----------------------------------------------------------------------------
# parts: counts + 0.5, closed to 1. ilr: balances with the coefficient sqrt(r s / (r + s)).
# evenness: of the raw shares. logit: NPM (negative) to NPG (positive), with its standard error.

composition <- function(classic, professional, npm, npg) {
  counts <- c(classic, professional, npm, npg)
  parts <- (counts + 0.5) / sum(counts + 0.5)
  names(parts) <- c("classic", "professional", "npm", "npg")
  balance <- function(over, under) {
    r <- length(over)
    s <- length(under)
    sqrt(r * s / (r + s)) * (mean(log(parts[over])) - mean(log(parts[under])))
  }
  ilr <- c(balance("npg", "npm"), balance("professional", "classic"),
           balance(c("npm", "npg"), c("classic", "professional")))
  clr <- log(parts) - mean(log(parts))
  check("ilr keeps the length of clr", near(sum(ilr^2), sum(clr^2), 1e-12 * max(1, sum(clr^2))))
  share <- counts[counts > 0] / sum(counts)
  list(parts = I(unname(parts)), ilr = I(unname(ilr)),
       evenness = if (sum(counts) == 0) NA else -sum(share * log(share)) / log(4),
       logit = log((npg + 0.5) / (npm + 0.5)),
       logit_se = sqrt(1 / (npg + 0.5) + 1 / (npm + 0.5)))
}

golden("composition",
  paste("ilr: Egozcue et al., Mathematical Geology 35 (2003), pp. 279-300; evenness: Pielou,",
        "J. Theoretical Biology 13 (1966), pp. 131-144; logit: Lowe et al., Legislative Studies",
        "Quarterly 36 (2011), pp. 123-155"),
  composition,
  "common" = list(classic = 34, professional = 12, npm = 57, npg = 88),
  "a zero" = list(classic = 3, professional = 0, npm = 14, npg = 5),
  "one alone" = list(classic = 0, professional = 0, npm = 0, npg = 23),
  "all alike" = list(classic = 6, professional = 6, npm = 6, npg = 6),
  "very unequal" = list(classic = 1, professional = 15040, npm = 2, npg = 310),
  "nothing: no evenness" = list(classic = 0, professional = 0, npm = 0, npg = 0))

# ---- 9 Association ----------------------------------------------------------------------------
# Of n units (sentences, windows) n_a hold a, n_b hold b, n_ab both.
# log_ratio: log2 of P(b | a) / P(b | not a); n_ab and n_b - n_ab stand as 0.5 where they are 0.

association <- function(n_ab, n_a, n_b, n) {
  list(log_dice = 14 + log2(2 * n_ab / (n_a + n_b)),
       g2 = signed_g2(n_ab, n_a - n_ab, n_b - n_ab, n - n_a - n_b + n_ab),
       log_ratio = log2((or_half(n_ab) / n_a) / (or_half(n_b - n_ab) / (n - n_a))),
       expected = n_a * n_b / n)
}

golden("association",
  paste("log_dice: Rychly, RASLAN (2008), pp. 6-9; G2: Dunning (1993), negative if fewer than",
        "expected; log_ratio: Hardie (2014), zero cells of the numerators as 0.5"),
  association,
  "more than by chance" = list(n_ab = 41, n_a = 210, n_b = 388, n = 12075),
  "less than by chance" = list(n_ab = 2, n_a = 640, n_b = 510, n = 12075),
  "never together" = list(n_ab = 0, n_a = 25, n_b = 60, n = 3000),
  "b only where a is" = list(n_ab = 18, n_a = 40, n_b = 18, n = 950),
  "always together" = list(n_ab = 12, n_a = 12, n_b = 12, n = 480),
  "independent" = list(n_ab = 10, n_a = 50, n_b = 40, n = 200))

# ---- 10 Mantel and Haenszel -------------------------------------------------------------------

mantel_haenszel <- function(strata) {
  table <- array(vapply(strata, as.numeric, numeric(4)), c(2, 2, length(strata)))
  test <- mantelhaen.test(table, exact = FALSE, correct = FALSE)
  list(odds_ratio = unname(test$estimate), low = test$conf.int[1], high = test$conf.int[2],
       chi2 = unname(test$statistic), p = test$p.value)
}

# A stratum [[a, b], [c, d]].
stratum <- function(a, b, c, d) matrix(c(a, b, c, d), 2, byrow = TRUE)

# Admission by sex in six departments of Berkeley, as it comes with R.
berkeley <- lapply(1:6, function(k) unname(datasets::UCBAdmissions[, , k]))

golden("mantel_haenszel",
  paste("Mantel and Haenszel, J. National Cancer Institute 22 (1959), pp. 719-748; interval:",
        "Robins, Breslow and Greenland, Biometrics 42 (1986), pp. 311-323:",
        "mantelhaen.test(exact = FALSE, correct = FALSE), level 0.95"),
  mantel_haenszel,
  "UCBAdmissions of R" = list(strata = berkeley),
  "zero cells and very unequal strata" = list(strata = list(
    stratum(2, 0, 5, 9), stratum(14, 30, 55, 410), stratum(0, 3, 1, 6), stratum(120, 800, 310, 9400))),
  "a stratum with an empty row says nothing" = list(strata = list(
    stratum(0, 0, 4, 11), stratum(8, 5, 6, 19), stratum(3, 7, 2, 12))),
  "odds ratio 1" = list(strata = list(stratum(10, 20, 30, 60), stratum(4, 2, 6, 3))),
  "odds ratio infinite: no interval" = list(strata = list(stratum(5, 2, 0, 7), stratum(3, 4, 0, 9))),
  "odds ratio 0: no interval" = list(strata = list(stratum(0, 6, 4, 7), stratum(0, 3, 2, 5))))

# ---- 11 Correspondence analysis ---------------------------------------------------------------
# P = N / sum(N), masses r and m; S = D_r^-1/2 (P - r m') D_m^-1/2 = U D V'.
# Principal coordinates: F = D_r^-1/2 U D, G = D_m^-1/2 V D. Axes: min(rows, columns) - 1.
# Contribution of row i to axis k: r_i f_ik^2 / d_k^2. cos2: f_ik^2 over the squared chi-square
# distance of row i from the mean profile. Quality: sum of cos2 over the two axes.
# Sign: of each axis the row coordinate of largest absolute value is positive; rows and columns are
# turned together.

correspondence_analysis <- function(counts) {
  p <- counts / sum(counts)
  r <- rowSums(p)
  m <- colSums(p)
  axes <- seq_len(min(dim(p)) - 1)
  s <- svd((p - outer(r, m)) / sqrt(outer(r, m)))
  d <- s$d[axes]
  rows <- (s$u / sqrt(r))[, axes] %*% diag(d)
  columns <- (s$v / sqrt(m))[, axes] %*% diag(d)
  for (k in axes) {
    largest <- which.max(abs(rows[, k]))
    second <- max(abs(rows[-largest, k]))
    check("the sign of an axis hangs on no tie", abs(rows[largest, k]) > 1.001 * second)
    turn <- sign(rows[largest, k])
    rows[, k] <- turn * rows[, k]
    columns[, k] <- turn * columns[, k]
  }
  check("the axes are apart and not empty", -diff(c(d, 0)) > 1e-3 * d[1])
  distance <- rowSums(sweep(sweep(p / r, 2, m), 2, sqrt(m), "/")^2)
  two <- rows[, 1:2]
  contributions <- sweep(r * two^2, 2, d[1:2]^2, "/")
  cos2 <- two^2 / distance
  chi2 <- suppressWarnings(chisq.test(counts, correct = FALSE))$statistic
  check("total inertia is chi-square over n", near(sum(d^2), chi2 / sum(counts)))
  if (requireNamespace("ca", quietly = TRUE)) { # Debian's r-cran-ca, where it is at hand
    peer <- ca::ca(counts)
    check("package ca agrees", c(
      near(peer$sv[axes], d), near(abs(peer$rowcoord[, axes] %*% diag(d)), abs(rows)),
      near(abs(peer$colcoord[, axes] %*% diag(d)), abs(columns))))
  }
  list(singular_values = I(d), inertias = I(d^2), total_inertia = sum(d^2),
       row_coordinates = two, column_coordinates = columns[, 1:2],
       row_contributions = contributions, row_cos2 = cos2, row_quality = I(rowSums(cos2)))
}

# Smoking by rank of staff: none, light, medium, heavy.
smoke <- rbind(c(4, 2, 3, 2), c(4, 3, 7, 4), c(25, 10, 12, 4), c(18, 24, 33, 13), c(10, 6, 7, 2))

check("Greenacre: inertias of the smoking data",
      round(correspondence_analysis(smoke)$inertias, 6) == c(0.074759, 0.010017, 0.000414))

golden("correspondence_analysis",
  paste("Greenacre, Theory and Applications of Correspondence Analysis (1984), which has the smoking",
        "data; of each axis the row coordinate of largest absolute value is positive"),
  correspondence_analysis,
  "smoking data, 5 by 4" = list(counts = smoke),
  "with zeros, 7 by 6" = list(counts = rbind(
    c(12, 0, 3, 44, 7, 1), c(0, 5, 18, 9, 0, 2), c(31, 2, 0, 15, 22, 0), c(4, 4, 9, 0, 1, 13),
    c(0, 0, 27, 6, 3, 8), c(9, 1, 2, 61, 0, 0), c(2, 16, 5, 3, 11, 4))),
  "wide, 3 by 5, very unequal rows" = list(counts = rbind(
    c(1, 0, 2, 1, 3), c(410, 95, 610, 77, 303), c(22, 31, 8, 40, 12))),
  "3 by 3" = list(counts = rbind(c(20, 5, 1), c(6, 18, 9), c(2, 7, 25))))

# ---- 12 Ward's clusters -----------------------------------------------------------------------
# merge, as in R: row k says what the k-th step joined; -i is item i, j is the cluster made by step
# j, both counted from 1. order: items from left to right of the tree. heights: not squared.

ward <- function(points, distances) {
  tree <- hclust(as.dist(distances), method = "ward.D2")
  check("no ties", min(diff(sort(as.dist(distances)))) > 5e-5)
  check("no ties of heights", min(diff(tree$height)) > 1e-3)
  list(merge = unname(tree$merge), heights = I(tree$height), order = I(tree$order))
}

# Points, one a row, with their Euclidean distances.
with_distances <- function(points) {
  list(points = points, distances = unname(as.matrix(dist(points))))
}

golden("ward",
  paste("Ward, JASA 58 (1963), pp. 236-244; Murtagh and Legendre, J. Classification 31 (2014),",
        "pp. 274-295: hclust(as.dist(distances), method = \"ward.D2\")"),
  ward,
  "8 points in the plane" = with_distances(rbind(
    c(0.13, 0.37), c(1.72, 0.21), c(5.24, 5.93), c(6.48, 5.15), c(5.51, 7.36), c(0.69, 9.14),
    c(1.97, 8.22), c(9.75, 0.46))),
  "10 shares of four paradigms" = with_distances(rbind(
    c(0.412, 0.219, 0.187, 0.182), c(0.371, 0.254, 0.226, 0.149), c(0.123, 0.308, 0.402, 0.167),
    c(0.094, 0.281, 0.457, 0.168), c(0.113, 0.087, 0.219, 0.581), c(0.079, 0.142, 0.171, 0.608),
    c(0.261, 0.237, 0.274, 0.228), c(0.052, 0.617, 0.213, 0.118), c(0.329, 0.112, 0.094, 0.465),
    c(0.021, 0.037, 0.054, 0.888))),
  "12 points on a line, one far off" = with_distances(cbind(
    c(3.071, 0, 8.934, 1.317, 14.806, 9.623, 2.058, 21.379, 15.552, 102.913, 13.217, 0.748))))

# ---- 13 Correlation ---------------------------------------------------------------------------
# Spearman: Pearson's of the ranks, ties with their mean rank.

correlation <- function(x, y) {
  quiet <- function(method) {
    suppressWarnings(cor(as.numeric(x), as.numeric(y), method = method))
  }
  list(pearson = quiet("pearson"), spearman = quiet("spearman"))
}

golden("correlation",
  "cor(method = \"pearson\") and cor(method = \"spearman\"), tied values with their mean rank",
  correlation,
  "no ties" = list(x = vec(0.3, 1.9, 4.4, 2.2, 7.5, 6.1), y = vec(2.1, 1.8, 5.6, 3.9, 4.2, 9.7)),
  "ties in both" = list(x = vec(1, 2, 2, 3, 3, 3, 8, 0), y = vec(5, 5, 1, 2, 2, 7, 0, 5)),
  "many zeros, one giant" = list(x = vec(0, 0, 0, 0, 3, 0, 711), y = vec(12, 0, 4, 4, 30, 0, 958)),
  "perfectly opposed ranks" = list(x = vec(1, 2, 3, 4), y = vec(100, 10, 1, 0)),
  "a constant: not defined" = list(x = vec(2, 2, 2), y = vec(1, 2, 3)))

# ---- 14 Exact permutation test ----------------------------------------------------------------
# All ways to choose as many documents as the group has, the observed one among them. Statistic:
# |log2 ((h1 + 0.5) / w1) / ((h2 + 0.5) / w2)|. p: share of the ways with a statistic not below the
# observed one less 1e-12.

permutation_exact <- function(hits, words, group) {
  statistic <- function(chosen) {
    rate <- function(which) (sum(hits[which]) + 0.5) / sum(words[which])
    abs(log2(rate(chosen) / rate(setdiff(seq_along(hits), chosen))))
  }
  all <- combn(length(hits), sum(group), statistic)
  observed <- statistic(which(group))
  gap <- abs(all - observed)
  check("no near ties: the tolerance decides nothing", gap < 1e-13 | gap > 1e-8)
  list(statistic = observed, assignments = length(all), p = mean(all >= observed - 1e-12))
}

golden("permutation_exact",
  paste("Fisher's randomisation test over documents: Edgington and Onghena, Randomization Tests,",
        "4th ed. (2007); two-sided, all assignments of the group's size"),
  permutation_exact,
  "6 documents, as apart as can be" = list(
    hits = vec(31, 44, 28, 3, 0, 9), words = vec(5200, 6100, 4700, 5000, 3900, 7200),
    group = vec(TRUE, TRUE, TRUE, FALSE, FALSE, FALSE)),
  "7 documents, small group" = list(
    hits = vec(12, 5, 19, 7, 0, 22, 3), words = vec(2100, 3300, 1950, 8000, 640, 5100, 2750),
    group = vec(TRUE, FALSE, TRUE, FALSE, FALSE, FALSE, FALSE)),
  "8 documents, many zeros" = list(
    hits = vec(0, 0, 2, 0, 1, 0, 0, 4), words = vec(900, 15000, 2200, 310, 4800, 75, 1200, 3600),
    group = vec(FALSE, TRUE, FALSE, TRUE, TRUE, FALSE, TRUE, FALSE)),
  "9 documents, ties among them" = list(
    hits = vec(4, 4, 4, 8, 8, 0, 0, 2, 2),
    words = vec(1000, 1000, 1000, 2000, 2000, 1000, 1000, 1000, 1000),
    group = vec(TRUE, TRUE, FALSE, TRUE, FALSE, FALSE, TRUE, FALSE, FALSE)),
  "no hits, equal words: p is 1" = list(
    hits = vec(0, 0, 0, 0, 0, 0), words = vec(700, 700, 700, 700, 700, 700),
    group = vec(TRUE, FALSE, TRUE, FALSE, TRUE, FALSE)))

# ---- 15 Quantiles -----------------------------------------------------------------------------

quantiles <- function(values, p) {
  list(quantiles = I(unname(quantile(as.numeric(values), as.numeric(p), type = 7))))
}

golden("quantile",
  "Hyndman and Fan, American Statistician 50 (1996), pp. 361-365, type 7: quantile(type = 7)",
  quantiles,
  "not in order" = list(values = vec(7.2, 0.4, 3.3, 12.9, 5.8, 1.1),
                        p = vec(0, 0.05, 0.25, 0.5, 0.75, 0.9, 1)),
  "ties and zeros" = list(values = vec(0, 0, 0, 2, 2, 5, 0), p = vec(0.1, 0.25, 0.5, 0.75, 0.975)),
  "one value" = list(values = vec(4.5), p = vec(0, 0.3, 1)),
  "two values" = list(values = vec(10, -2), p = vec(0.025, 0.5, 0.975)))

# ---- 16 Garwood's interval --------------------------------------------------------------------
# Half of the chi-square quantiles with 2 x and 2 x + 2 degrees of freedom; the low end of 0 is 0.

garwood <- function(count, level) {
  tail <- (1 - level) / 2
  low <- if (count == 0) 0 else qchisq(tail, 2 * count) / 2
  high <- qchisq(1 - tail, 2 * count + 2) / 2
  peer <- as.numeric(poisson.test(count, conf.level = level)$conf.int)
  check("poisson.test agrees", near(c(low, high), peer, 1e-9))
  list(low = low, high = high)
}

golden("garwood",
  "Garwood, Biometrika 28 (1936), pp. 437-442: exact interval of a Poisson count, by qchisq",
  garwood,
  "0" = list(count = 0, level = 0.95),
  "1" = list(count = 1, level = 0.95),
  "5" = list(count = 5, level = 0.95),
  "24" = list(count = 24, level = 0.95),
  "357" = list(count = 357, level = 0.95),
  "12000" = list(count = 12000, level = 0.95))

# ---- 17 Distances of profiles -----------------------------------------------------------------
# Of counts x and y, with shares p and q and m = (p + q) / 2:
# Jensen and Shannon: sqrt(sum(p log2(p / m)) / 2 + sum(q log2(q / m)) / 2), 0 log 0 = 0.
# Hellinger: sqrt(sum((sqrt p - sqrt q)^2) / 2).
# Aitchison: Euclidean distance of the centred logarithms of the counts + 0.5.

jensen_shannon <- function(x, y) {
  p <- x / sum(x)
  q <- y / sum(y)
  m <- (p + q) / 2
  divergence <- function(s) sum(ifelse(s == 0, 0, s * log2(s / m)))
  list(distance = sqrt((divergence(p) + divergence(q)) / 2))
}

hellinger <- function(x, y) {
  list(distance = sqrt(sum((sqrt(x / sum(x)) - sqrt(y / sum(y)))^2) / 2))
}

aitchison <- function(x, y) {
  clr <- function(counts) log(counts + 0.5) - mean(log(counts + 0.5))
  list(distance = sqrt(sum((clr(x) - clr(y))^2)))
}

pairs <- list(
  "common" = list(x = vec(34, 12, 57, 88), y = vec(20, 41, 33, 9)),
  "zeros, also in both" = list(x = vec(0, 5, 0, 2, 11), y = vec(3, 0, 0, 7, 1)),
  "nothing in common" = list(x = vec(6, 0, 4, 0), y = vec(0, 9, 0, 1)),
  "the same shares" = list(x = vec(1, 2, 5), y = vec(2, 4, 10)),
  "very unequal sizes" = list(x = vec(1, 0, 0), y = vec(120400, 310, 77)))

distance <- function(statistic, source, reckon) {
  do.call(golden, c(list(statistic, source, reckon), pairs))
}

distance("jensen_shannon",
  paste("Endres and Schindelin, IEEE Transactions on Information Theory 49 (2003), pp. 1858-1860:",
        "square root of the Jensen-Shannon divergence to the base 2"),
  jensen_shannon)
distance("hellinger", "Hellinger distance: Euclidean distance of the roots of the shares over sqrt(2)",
  hellinger)
distance("aitchison",
  paste("Aitchison, The Statistical Analysis of Compositional Data (1986), section 8.3,",
        "with 0.5 added to each count"),
  aitchison)

# ---- The file ---------------------------------------------------------------------------------

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 1) stop("usage: Rscript --vanilla statistics.R OUT.json")

# The members of a case are always on lines of their own.
json_case <- function(case) {
  keys <- paste0('      "', names(case), '": ')
  members <- mapply(function(key, value) paste0(key, json(value, 6, nchar(key) - 6)), keys, case)
  paste0("    {\n", paste(members, collapse = ",\n"), "\n    }")
}

file <- file(arguments, "wb", encoding = "UTF-8")
writeLines(c(
  "{",
  '  "made_by": "pipeline/benchmarks/bin/statistics-golden",',
  paste0('  "r": "', R.version$major, ".", R.version$minor, '",'),
  '  "cases": [',
  paste(vapply(cases, json_case, ""), collapse = ",\n"),
  "  ]",
  "}"), file, sep = "\n")
close(file)
message(length(cases), " cases of ",
        length(unique(vapply(cases, function(case) case$statistic, ""))),
        " statistics in ", arguments)
