import type { Form } from "../../src/process/index.ts";
import { withdrawalForm } from "../shared/remedy-forms.ts";

/** Forms of onward movement. */
export const forms = {
  wish: {
    id: "wish",
    title: { en: "Wish", ru: "Желание" },
    questions: [
      { id: "onwardTo", label: { en: "To which State", ru: "В какое государство" }, kind: "country", required: true },
      { id: "wishWords", label: { en: "In their words", ru: "Словами лица" }, kind: "longText", required: true },
      {
        id: "wishFree",
        label: { en: "Free, without anybody's push?", ru: "Свободно, без чьего-либо давления?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  counsel: {
    id: "counsel",
    title: { en: "Counsel", ru: "Консультация" },
    questions: [
      {
        id: "lawfulWays",
        label: { en: "Lawful ways that were explained", ru: "Разъяснённые законные пути" },
        kind: "longText",
        required: true,
      },
      {
        id: "smugglingWarned",
        label: { en: "Were the dangers of smugglers explained?", ru: "Разъяснена ли опасность контрабандистов?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  proof: {
    id: "proof",
    title: { en: "Proof of admission", ru: "Подтверждение допуска" },
    questions: [
      {
        id: "admissionProof",
        label: { en: "Proof", ru: "Подтверждение" },
        kind: "choice",
        required: true,
        options: {
          visa: { en: "visa", ru: "виза" },
          residence: { en: "right of residence", ru: "право проживания" },
          letter: { en: "written admission", ru: "письменное согласие" },
          none: { en: "none", ru: "нет" },
        },
      },
      {
        id: "chainReturn",
        label: {
          en: "Does that State send people on to a country that the person fears?",
          ru: "Высылает ли то государство в опасную для лица страну?",
        },
        kind: "answer",
        required: true,
      },
    ],
  },
  journey: {
    id: "journey",
    title: { en: "Journey", ru: "Выезд" },
    questions: [
      { id: "leftOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
      {
        id: "stillWished",
        label: { en: "Does the person still wish to go?", ru: "Желает ли лицо по-прежнему ехать?" },
        kind: "answer",
        required: true,
      },
      { id: "guardian", label: { en: "For a child: who travels with them", ru: "Для ребёнка: кто едет с ним" }, kind: "text" },
    ],
  },
  withdrawal: withdrawalForm,
} as const satisfies Record<string, Form>;
