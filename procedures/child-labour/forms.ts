import { type Form, listOf } from "../../src/process/index.ts";

/** What makes work one of the worst forms. @source ilo:182 */
const worstForms = ["bondage", "sexual", "crime", "hazard"];

/** Forms of a finding on child labour. */
export const forms = {
  seen: {
    id: "seen",
    title: { en: "What was seen", ru: "Что замечено" },
    questions: [
      { id: "seenOn", label: { en: "Seen on", ru: "Когда" }, kind: "day", required: true },
      { id: "workPlace", label: { en: "Where", ru: "Где" }, kind: "place" },
      { id: "site", label: { en: "Number of the site or visit", ru: "Номер объекта или выезда" }, kind: "text" },
      {
        id: "workSeen",
        label: { en: "Work", ru: "Работа" },
        kind: "choices",
        required: true,
        options: {
          bondage: { en: "for a debt, or held", ru: "за долг или в удержании" },
          sexual: { en: "sexual exploitation", ru: "сексуальная эксплуатация" },
          crime: { en: "used for crime or begging", ru: "вовлечение в преступления или попрошайничество" },
          hazard: {
            en: "dangerous: heights, machines, chemicals, heavy loads, at night",
            ru: "опасная: высота, машины, химия, тяжести, ночью",
          },
          school: { en: "instead of school", ru: "вместо школы" },
          light: { en: "light work beside school", ru: "лёгкая работа помимо школы" },
        },
        source: ["ilo:182", "ilo:138"],
      },
      {
        id: "workKind",
        label: { en: "Kind", ru: "Вид" },
        kind: "choice",
        options: {
          worst: { en: "worst form", ru: "наихудшая форма" },
          forbidden: { en: "forbidden for the age or instead of school", ru: "запрещена по возрасту или вместо школы" },
          light: { en: "light work", ru: "лёгкая работа" },
        },
        derives: (answers) => kindOf(listOf(answers["workSeen"])),
        source: ["ilo:182", "ilo:138"],
      },
    ],
  },
  hearing: {
    id: "hearing",
    title: { en: "The child's words", ru: "Слова ребёнка" },
    questions: [
      {
        id: "heardAlone",
        label: { en: "Heard alone, in a way that fits the age?", ru: "Выслушан наедине, с учётом возраста?" },
        kind: "answer",
        required: true,
      },
      { id: "childWords", label: { en: "What the child says", ru: "Что говорит ребёнок" }, kind: "longText", required: true },
      {
        id: "reason",
        label: { en: "Why the child works", ru: "Почему ребёнок работает" },
        kind: "choices",
        options: {
          poverty: { en: "the family lacks bread", ru: "семье не хватает на жизнь" },
          noSchool: { en: "no place at school", ru: "нет места в школе" },
          alone: { en: "is alone", ru: "один" },
          made: { en: "somebody makes the child", ru: "кто-то заставляет" },
        },
      },
      {
        id: "traffickingSigns",
        label: { en: "Signs of trafficking", ru: "Признаки торговли людьми" },
        kind: "choice",
        required: true,
        options: { none: { en: "none", ru: "нет" }, signs: { en: "signs", ru: "есть" }, unsure: { en: "not sure", ru: "не ясно" } },
      },
      {
        id: "victimReferred",
        label: { en: "Referred to the help for victims?", ru: "Направлен ли в помощь жертвам?" },
        kind: "answer",
        when: { question: "traffickingSigns", is: ["signs", "unsure"] },
      },
    ],
  },
  removal: {
    id: "removal",
    title: { en: "Away from the work", ru: "Прекращение работы" },
    questions: [
      {
        id: "protectionTold",
        label: { en: "Child protection told?", ru: "Орган защиты детей уведомлён?" },
        kind: "answer",
        required: true,
      },
      {
        id: "placeSafe",
        label: {
          en: "Is the place the child goes to safe, found with the child?",
          ru: "Безопасно ли место, куда идёт ребёнок, выбранное с ним?",
        },
        kind: "answer",
        required: true,
      },
      { id: "placeIs", label: { en: "Place", ru: "Место" }, kind: "text", required: true },
      {
        id: "penaltySought",
        label: { en: "Is anything sought against child or family?", ru: "Ведётся ли взыскание с ребёнка или семьи?" },
        kind: "answer",
        required: true,
      },
      { id: "familyHelp", label: { en: "Help for the family", ru: "Помощь семье" }, kind: "longText" },
    ],
  },
  followUp: {
    id: "followUp",
    title: { en: "Look again", ru: "Повторная проверка" },
    questions: [
      { id: "atSchool", label: { en: "At school or training?", ru: "В школе или на обучении?" }, kind: "answer", required: true },
      { id: "schoolDuty", label: { en: "If not: whose duty it is now", ru: "Если нет: за кем теперь обязанность" }, kind: "text" },
      { id: "worksAgain", label: { en: "Works again?", ru: "Снова работает?" }, kind: "answer", required: true },
    ],
  },
  grownUp: {
    id: "grownUp",
    title: { en: "Grown up", ru: "Совершеннолетие" },
    questions: [{ id: "birthShownBy", label: { en: "What shows the birth", ru: "Чем подтверждён возраст" }, kind: "text", required: true }],
  },
} as const satisfies Record<string, Form>;

function kindOf(seen: readonly string[]): "worst" | "forbidden" | "light" {
  if (seen.some((one) => worstForms.includes(one))) return "worst";
  return seen.includes("school") ? "forbidden" : "light";
}
