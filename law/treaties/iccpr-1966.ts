import { defineInstrument } from "../instrument.ts";

/** International Covenant on Civil and Political Rights, 1966. */
export const iccpr1966 = defineInstrument({
  id: "iccpr-1966",
  title: {
    en: "International Covenant on Civil and Political Rights, 1966",
    ru: "Международный пакт о гражданских и политических правах 1966 года",
  },
  kind: "treaty",
  adoptedOn: "1966-12-16",
  evidence: "memory",
  clauses: [
    {
      id: "7",
      subject: { en: "Torture and inhuman treatment", ru: "Пытки и бесчеловечное обращение" },
      text: {
        en: "Nobody is subjected to torture or to cruel, inhuman or degrading treatment; the ban reaches return to it.",
        ru: "Никто не должен подвергаться пыткам или жестокому, бесчеловечному либо унижающему достоинство обращению; запрет распространяется и на возвращение туда, где это грозит.",
      },
      evidence: "memory",
    },
    {
      id: "9",
      subject: { en: "Liberty", ru: "Свобода и личная неприкосновенность" },
      text: {
        en: "No arbitrary detention; reasons are told at arrest and a court reviews it without delay.",
        ru: "Произвольное содержание под стражей запрещено; причины сообщаются при аресте, законность безотлагательно проверяет суд.",
      },
      evidence: "memory",
    },
    {
      id: "12",
      subject: { en: "Freedom of movement", ru: "Свобода передвижения" },
      text: {
        en: "Everyone lawfully in a State moves freely and chooses a residence there; limits need a law and a necessary aim.",
        ru: "Каждый, кто законно находится в государстве, свободно передвигается и выбирает место жительства; ограничения допустимы лишь по закону и при необходимости.",
      },
      evidence: "memory",
    },
    {
      id: "13",
      subject: { en: "Expulsion of aliens", ru: "Высылка иностранцев" },
      text: {
        en: "A foreigner lawfully in a State is expelled only by a decision under law, may give reasons against it and have it reviewed.",
        ru: "Законно находящийся иностранец высылается лишь во исполнение законного решения, вправе представить доводы и требовать пересмотра.",
      },
      evidence: "memory",
    },
    {
      id: "17",
      subject: { en: "Privacy", ru: "Неприкосновенность частной жизни" },
      text: {
        en: "No arbitrary or unlawful interference with privacy, family, home or correspondence.",
        ru: "Не допускается произвольное или незаконное вмешательство в личную и семейную жизнь, жилище и переписку.",
      },
      evidence: "memory",
    },
    {
      id: "24",
      subject: { en: "Rights of the child", ru: "Права ребёнка" },
      text: {
        en: "Every child is registered after birth and has the right to acquire a nationality.",
        ru: "Каждый ребёнок регистрируется после рождения и имеет право на приобретение гражданства.",
      },
      evidence: "memory",
    },
  ],
});
