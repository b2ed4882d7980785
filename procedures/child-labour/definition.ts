import { defineProcedure, tellStates, type State, type Step } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  seen: {
    isFinal: false,
    protects: false,
    title: { en: "Seen at work", ru: "Замечен на работе" },
    says: {
      en: "You did nothing wrong. Somebody will talk with you alone.",
      ru: "Ты ничего плохого не сделал. С тобой поговорят наедине.",
      prs: "تو کار بدی نکردی. کسی تنها با تو گپ می‌زند.",
      tg: "Ту кори бад накардаӣ. Бо ту танҳо гап мезананд.",
    },
  },
  heard: {
    isFinal: false,
    protects: false,
    title: { en: "Heard", ru: "Выслушан" },
    says: {
      en: "We heard you. We look for a safe place and a school with you.",
      ru: "Мы тебя выслушали. Вместе с тобой ищем безопасное место и школу.",
      prs: "حرف تو را شنیدیم. با تو جای امن و مکتب می‌یابیم.",
      tg: "Туро шунидем. Бо ту ҷойи бехатар ва мактаб меҷӯем.",
    },
  },
  away: {
    isFinal: false,
    protects: false,
    title: { en: "Away from the work", ru: "Работа прекращена" },
    says: {
      en: "You do not have to do this work. We come again to see how you are.",
      ru: "Тебе не нужно делать эту работу. Мы придём узнать, как ты.",
      prs: "تو مجبور نیستی این کار را بکنی. باز می‌آییم که حالت را ببینیم.",
      tg: "Ту маҷбур нестӣ ин корро кунӣ. Боз меоем, то ҳолатро пурсем.",
    },
  },
  learning: {
    isFinal: true,
    protects: false,
    title: { en: "At school, or it is somebody's duty", ru: "Учится, либо определён ответственный" },
    says: {
      en: "You have your place to learn. Tell us if somebody makes you work.",
      ru: "У тебя есть место для учёбы. Скажи, если кто-то заставит работать.",
      prs: "جای درس خواندن داری. اگر کسی مجبورت کرد بگو.",
      tg: "Ҷойи хондан дорӣ. Агар касе маҷбур кунад, гӯй.",
    },
  },
  lightWork: {
    isFinal: true,
    protects: false,
    title: { en: "Light work beside school", ru: "Лёгкая работа помимо школы" },
    says: {
      en: "You may help beside school. Tell us if it becomes too much.",
      ru: "Помогать помимо школы можно. Скажи, если станет слишком тяжело.",
      prs: "در کنار مکتب می‌توانی کمک کنی. اگر زیاد شد بگو.",
      tg: "Дар баробари мактаб кӯмак карда метавонӣ. Агар вазнин шавад, гӯй.",
    },
  },
  adult: {
    isFinal: true,
    protects: false,
    title: { en: "Grown up", ru: "Совершеннолетний" },
    says: {
      en: "You are of age. If your work is not right, an inspector helps you.",
      ru: "Вы совершеннолетний. Если труд нарушен, поможет инспектор.",
      prs: "شما بالغ هستید. اگر در کارتان مشکل است مفتش کمک می‌کند.",
      tg: "Шумо болиғ ҳастед. Агар дар кор мушкилӣ бошад, нозир кӯмак мекунад.",
    },
  },
} as const satisfies Record<string, State>;

const states = tellStates(beside, stateWords("child-labour"));

const steps = {
  hear: {
    title: { en: "Hear the child", ru: "Выслушать ребёнка" },
    from: ["seen"],
    to: "heard",
    by: ["inspector"],
    form: "hearing",
    gates: ["childHeard", "signsReferred"],
    stops: ["hear"],
    handsOff: [
      { to: "best-interests", route: "child-protection", when: "always", source: ["crc-1989:20", "rap-2012:RAP-II-27"] },
      { to: "trafficking", route: "nrm", when: "onRequest", source: ["crc-1989:35"] },
    ],
    source: ["crc-1989:12"],
  },
  bringAway: {
    title: { en: "Bring away from the work", ru: "Прекратить работу ребёнка" },
    from: ["heard"],
    to: "away",
    by: ["inspector"],
    form: "removal",
    gates: ["placeFound", "familyHelped"],
    stops: ["end"],
    starts: ["lookAgain"],
    source: ["ilo:182", "crc-1989:32"],
  },
  leaveLight: {
    title: { en: "Leave light work", ru: "Оставить лёгкую работу" },
    from: ["heard"],
    to: "lightWork",
    by: ["inspector"],
    gates: ["lightOnly"],
    stops: ["end"],
    source: ["ilo:138"],
  },
  lookAgain: {
    title: { en: "Look again", ru: "Проверить снова" },
    from: ["away"],
    by: ["inspector"],
    form: "followUp",
    stops: ["lookAgain"],
    starts: ["lookAgain"],
    source: ["crc-1989:32"],
  },
  close: {
    title: { en: "Close: at school", ru: "Завершить: учится" },
    from: ["away"],
    to: "learning",
    by: ["inspector"],
    form: "followUp",
    gates: ["atSchool"],
    stops: ["lookAgain"],
    source: ["crc-1989:28", "almaty-2011:ALM-TRAF-x-b"],
  },
  findAdult: {
    title: { en: "Note that the person is of age", ru: "Отметить совершеннолетие" },
    from: ["seen", "heard"],
    to: "adult",
    by: ["inspector"],
    form: "grownUp",
    gates: ["grownUp"],
    stops: ["hear", "end"],
    source: ["crc-1989:1"],
  },
} as const satisfies Record<string, Step>;

/** Finding on child labour. Rules CHL1-CHL7 are in RULES.md beside this file. */
export const childLabour = defineProcedure({
  id: "child-labour",
  version: "2026-01-01",
  title: { en: "Child labour", ru: "Детский труд" },
  compartment: "inspection",
  source: ["crc-1989:32", "ilo:182", "ilo:138", "rap-2012:RAP-II-27"],
  initial: "seen",
  opening: {
    title: { en: "Note a child at work", ru: "Отметить ребёнка на работе" },
    by: ["inspector"],
    form: "seen",
    starts: ["hear", "end"],
    source: ["crc-1989:32"],
  },
  parts: { inspector: { en: "Labour inspector", ru: "Инспектор труда" } },
  states,
  steps,
  forms,
  gates,
  clocks: {
    hear: { title: { en: "To hear the child", ru: "Выслушать ребёнка" }, owner: "inspector", awaits: "hear" },
    end: { title: { en: "To end the work", ru: "Прекратить работу" }, owner: "inspector", awaits: "bringAway" },
    lookAgain: { title: { en: "To look again", ru: "Проверить снова" }, owner: "inspector", awaits: "lookAgain" },
  },
  indicators: [
    {
      id: "hoursToSafety",
      title: { en: "Hours to safety", ru: "Часов до безопасности" },
      from: "seen",
      to: "bringAway",
      source: ["ilo:182"],
    },
    {
      id: "schoolShare",
      title: { en: "Share at school", ru: "Доля начавших учёбу" },
      from: "bringAway",
      to: "close",
      source: ["almaty-2011:ALM-TRAF-x-b"],
    },
  ],
});
