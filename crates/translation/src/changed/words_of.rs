//! The words of each language that negate, oblige, count and measure.
//!
//! They say where to look, not what a sentence means: a list that is too long costs a look, one that is too short costs
//! an error that nobody sees.

use language::Lang;

use super::facts::Fact;

/// One language's words, in lower case.
pub(crate) struct Words {
    negations: &'static [&'static str],
    duties: &'static [&'static str],
    numbers: &'static [&'static str],
    units: &'static [&'static str],
}

/// The words of a language; nothing for one that has no list here.
pub(crate) fn words_of(lang: &Lang) -> Option<&'static Words> {
    let base = lang.as_str().split('-').next().unwrap_or_default();
    match base {
        "en" => Some(&EN),
        "fr" => Some(&FR),
        "es" => Some(&ES),
        "ru" => Some(&RU),
        "pt" => Some(&PT),
        _ => None,
    }
}

impl Words {
    /// What a word (in lower case, with a straight apostrophe) is among them. `can't` is two things.
    pub(crate) fn facts(&self, word: &str) -> Vec<(Fact, String)> {
        if let Some(verb) = word.strip_suffix("n't") {
            let verb = if verb == "ca" { "can" } else { verb };
            let mut all = self.facts(verb);
            all.push((Fact::Negation, "not".to_owned()));
            return all;
        }
        if word == "cannot" {
            return vec![
                (Fact::Duty, "can".to_owned()),
                (Fact::Negation, "not".to_owned()),
            ];
        }
        let lists = [
            (Fact::Negation, self.negations),
            (Fact::Duty, self.duties),
            (Fact::Number, self.numbers),
            (Fact::Unit, self.units),
        ];
        // An elided word stands before the apostrophe: n'est.
        let start = word.split_once('\'').map(|(start, _)| start);
        let is_said = |list: &[&str]| {
            list.contains(&word) || start.is_some_and(|start| list.contains(&start))
        };
        lists
            .into_iter()
            .filter(|(_, list)| is_said(list))
            .map(|(fact, _)| (fact, word.to_owned()))
            .collect()
    }
}

const EN: Words = Words {
    negations: &[
        "not", "no", "never", "none", "nobody", "nothing", "nor", "neither", "without", "nowhere",
    ],
    duties: &[
        "must",
        "may",
        "shall",
        "should",
        "can",
        "might",
        "could",
        "ought",
        "required",
        "optional",
        "forbidden",
        "allowed",
        "only",
        "always",
        "all",
        "every",
        "any",
        "some",
    ],
    numbers: &[
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
        "hundred",
        "thousand",
        "million",
        "half",
        "twice",
        "double",
        "third",
        "quarter",
    ],
    units: &[
        "second",
        "seconds",
        "minute",
        "minutes",
        "hour",
        "hours",
        "day",
        "days",
        "week",
        "weeks",
        "month",
        "months",
        "year",
        "years",
        "percent",
        "per cent",
        "mg",
        "g",
        "kg",
        "ml",
        "litre",
        "litres",
        "mm",
        "cm",
        "m",
        "km",
        "metre",
        "metres",
        "kilometre",
        "kilometres",
        "euro",
        "euros",
        "dollar",
        "dollars",
    ],
};

const FR: Words = Words {
    negations: &[
        "ne", "n", "jamais", "aucun", "aucune", "rien", "sans", "ni", "nul", "nulle", "non",
    ],
    duties: &[
        "doit",
        "doivent",
        "peut",
        "peuvent",
        "devrait",
        "devraient",
        "seulement",
        "toujours",
        "tous",
        "toutes",
    ],
    numbers: &[
        "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
        "quinze", "vingt", "trente", "cent", "mille",
    ],
    units: &[
        "minute", "minutes", "heure", "heures", "jour", "jours", "semaine", "semaines", "mois",
        "an", "ans", "année", "années",
    ],
};

const ES: Words = Words {
    negations: &[
        "no", "nunca", "jamás", "ningún", "ninguna", "ninguno", "nada", "nadie", "sin", "ni",
        "tampoco",
    ],
    duties: &[
        "debe",
        "deben",
        "puede",
        "pueden",
        "debería",
        "deberían",
        "solo",
        "siempre",
        "todos",
        "todas",
    ],
    numbers: &[
        "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce",
        "quince", "veinte", "treinta", "cien", "mil",
    ],
    units: &[
        "minuto", "minutos", "hora", "horas", "día", "días", "semana", "semanas", "mes", "meses",
        "año", "años",
    ],
};

const RU: Words = Words {
    negations: &[
        "не",
        "ни",
        "нет",
        "никогда",
        "никто",
        "ничего",
        "ничто",
        "без",
        "нельзя",
        "никакой",
        "никому",
        "никого",
        "нигде",
    ],
    duties: &[
        "должен",
        "должна",
        "должны",
        "должно",
        "может",
        "могут",
        "следует",
        "только",
        "всегда",
        "все",
        "обязан",
        "обязаны",
        "можно",
    ],
    numbers: &[
        "два",
        "две",
        "двух",
        "три",
        "трёх",
        "четыре",
        "пять",
        "шесть",
        "семь",
        "восемь",
        "девять",
        "десять",
        "двенадцать",
        "пятнадцать",
        "двадцать",
        "тридцать",
        "сто",
        "тысяча",
    ],
    units: &[
        "минута",
        "минуты",
        "минут",
        "час",
        "часа",
        "часов",
        "день",
        "дня",
        "дней",
        "неделя",
        "недели",
        "недель",
        "месяц",
        "месяца",
        "месяцев",
        "год",
        "года",
        "лет",
    ],
};

const PT: Words = Words {
    negations: &[
        "não", "nunca", "jamais", "nenhum", "nenhuma", "nada", "ninguém", "sem", "nem", "tampouco",
    ],
    duties: &[
        "deve", "devem", "pode", "podem", "deveria", "deveriam", "só", "sempre", "todos", "todas",
    ],
    numbers: &[
        "dois", "duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "vinte",
        "trinta", "cem", "mil",
    ],
    units: &[
        "minuto", "minutos", "hora", "horas", "dia", "dias", "semana", "semanas", "mês", "meses",
        "ano", "anos",
    ],
};
