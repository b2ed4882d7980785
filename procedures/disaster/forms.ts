import type { Form } from "../../src/process/index.ts";
import { withdrawalForm } from "../shared/remedy-forms.ts";

/** Forms of a displacement by disaster. */
export const forms = {
  damage: {
    id: "damage",
    title: { en: "Damage", ru: "Ущерб" },
    questions: [
      { id: "event", label: { en: "Event", ru: "Событие" }, kind: "text", required: true },
      { id: "eventOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
      {
        id: "houseState",
        label: { en: "House", ru: "Жильё" },
        kind: "choice",
        required: true,
        options: {
          gone: { en: "gone", ru: "разрушено" },
          unsafe: { en: "unsafe", ru: "небезопасно" },
          damaged: { en: "damaged, can be lived in", ru: "повреждено, пригодно" },
        },
      },
      { id: "householdSize", label: { en: "Persons in the household", ru: "Человек в домохозяйстве" }, kind: "number", required: true },
      { id: "needsNow", label: { en: "Needs now", ru: "Потребности сейчас" }, kind: "longText", required: true },
      {
        id: "crossedBorder",
        label: { en: "Did they cross a border because of it?", ru: "Пересекли ли они из-за этого границу?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  aid: {
    id: "aid",
    title: { en: "Aid", ru: "Помощь" },
    questions: [
      {
        id: "aidGiven",
        label: { en: "Given", ru: "Оказано" },
        kind: "choices",
        required: true,
        options: {
          food: { en: "food and water", ru: "пища и вода" },
          shelter: { en: "shelter", ru: "кров" },
          health: { en: "health care", ru: "медицина" },
          items: { en: "items", ru: "вещи" },
          money: { en: "money", ru: "деньги" },
        },
      },
      {
        id: "aidHangsOnPapers",
        label: { en: "Did any of it hang on papers?", ru: "Зависела ли помощь от документов?" },
        kind: "answer",
        required: true,
      },
      {
        id: "fearAsked",
        label: { en: "Were they asked whether they also fear anybody there?", ru: "Спросили ли, опасаются ли они там кого-либо?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  stayReview: {
    id: "stayReview",
    title: { en: "Stay looked at", ru: "Пересмотр пребывания" },
    questions: [
      {
        id: "canReturn",
        label: { en: "Is it safe to go back now?", ru: "Безопасно ли вернуться сейчас?" },
        kind: "answer",
        required: true,
      },
      { id: "reviewWords", label: { en: "How they are", ru: "Как у них дела" }, kind: "longText", required: true },
    ],
  },
  way: {
    id: "way",
    title: { en: "Way on", ru: "Дальнейший путь" },
    questions: [
      {
        id: "chosenWay",
        label: { en: "Way", ru: "Путь" },
        kind: "choice",
        required: true,
        options: {
          return: { en: "back home", ru: "вернуться домой" },
          relocate: { en: "relocation", ru: "переселение внутри страны" },
          integrate: { en: "stay here", ru: "остаться здесь" },
        },
      },
      { id: "wayWords", label: { en: "In their words", ru: "Словами лица" }, kind: "longText", required: true },
      {
        id: "wayConsent",
        label: { en: "Does each adult consent, freely?", ru: "Согласен ли каждый взрослый, свободно?" },
        kind: "answer",
        required: true,
      },
      {
        id: "placeSafe",
        label: { en: "Is the place safe from the danger?", ru: "Безопасно ли место от этой опасности?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  check: {
    id: "check",
    title: { en: "How it went", ru: "Как прошло" },
    questions: [
      {
        id: "livesWhere",
        label: { en: "The household lives", ru: "Домохозяйство живёт" },
        kind: "choice",
        required: true,
        options: { there: { en: "where it chose", ru: "где выбрало" }, elsewhere: { en: "displaced again", ru: "перемещено снова" } },
      },
      { id: "checkWords", label: { en: "In their words", ru: "Словами лица" }, kind: "longText", required: true },
    ],
  },
  withdrawal: withdrawalForm,
} as const satisfies Record<string, Form>;
