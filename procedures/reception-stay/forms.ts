import type { Form } from "../../src/process/index.ts";

/** The eight sections of the standard of reception. @source euaa-standards:reception */
export const sections = {
  housing: { en: "housing", ru: "жильё" },
  food: { en: "food", ru: "питание" },
  clothing: { en: "clothing and other items", ru: "одежда и иные вещи" },
  allowance: { en: "allowance", ru: "пособие" },
  health: { en: "health", ru: "здоровье" },
  information: { en: "information and counselling", ru: "информация и консультации" },
  specialNeeds: { en: "special needs", ru: "особые потребности" },
  training: { en: "training of the staff", ru: "подготовка персонала" },
} as const;

const away = {
  id: "movedWhy",
  label: { en: "Why", ru: "Причина" },
  kind: "choice",
  required: true,
  options: {
    wish: { en: "the person's wish", ru: "желание лица" },
    danger: { en: "danger", ru: "опасность" },
    need: { en: "a need that is met better there", ru: "потребность, которая лучше удовлетворяется там" },
    complaint: { en: "a complaint was made", ru: "подана жалоба" },
  },
} as const;

/** What a room must fit, at first and at every move. */
const fits = [
  {
    id: "familyTogether",
    label: { en: "Does the family stay together?", ru: "Семья размещена вместе?" },
    kind: "answer",
    required: true,
  },
  {
    id: "apartKept",
    label: { en: "Apart from the other sex, where wished?", ru: "Отдельно от лиц другого пола, если желает?" },
    kind: "answer",
    required: true,
  },
  {
    id: "childApart",
    label: {
      en: "If a child, or maybe one: no grown-up strangers in the room?",
      ru: "Если ребёнок или может им быть: в комнате нет посторонних взрослых?",
    },
    kind: "answer",
  },
] as const;

/** Forms of a stay. */
export const forms = {
  request: {
    id: "request",
    title: { en: "Wish for a place", ru: "Просьба о месте" },
    questions: [
      { id: "family", label: { en: "Who comes along", ru: "Кто вместе с лицом" }, kind: "persons" },
      {
        id: "apartWished",
        label: { en: "Wishes to be apart from the other sex?", ru: "Желает отдельно от лиц другого пола?" },
        kind: "answer",
      },
      { id: "roughSleeping", label: { en: "Sleeps in the street now?", ru: "Сейчас ночует на улице?" }, kind: "answer" },
      { id: "specialNeed", label: { en: "What has to be thought of", ru: "Что нужно учесть" }, kind: "longText" },
    ],
  },
  allocation: {
    id: "allocation",
    title: { en: "Place", ru: "Место" },
    questions: [
      { id: "room", label: { en: "Room", ru: "Комната" }, kind: "text", required: true },
      ...fits,
      {
        id: "statusAsked",
        label: { en: "Did the place hang on status or papers?", ru: "Зависело ли место от статуса или документов?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  arrival: {
    id: "arrival",
    title: { en: "Arrival", ru: "Прибытие" },
    questions: [
      { id: "mayComeAndGo", label: { en: "May come and go?", ru: "Может выходить и возвращаться?" }, kind: "answer", required: true },
      { id: "papersOwn", label: { en: "Holds their own papers?", ru: "Документы у самого лица?" }, kind: "answer", required: true },
      {
        id: "rulesUnderstood",
        label: { en: "House rules, rights and ways to complain understood?", ru: "Правила, права и порядок жалоб понятны?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  needs: {
    id: "needs",
    title: { en: "Needs and standards", ru: "Потребности и стандарты" },
    questions: [
      { id: "sectionsSeen", label: { en: "Looked at", ru: "Проверено" }, kind: "choices", required: true, options: sections },
      { id: "sectionsLacking", label: { en: "Not met", ru: "Не соблюдено" }, kind: "choices", options: sections },
      { id: "measures", label: { en: "Measure and who answers for it", ru: "Мера и ответственный" }, kind: "longText" },
      { id: "nextCheckOn", label: { en: "Next check", ru: "Следующая проверка" }, kind: "day" },
    ],
  },
  incident: {
    id: "incident",
    title: { en: "Incident", ru: "Происшествие" },
    questions: [
      { id: "incidentOn", label: { en: "On", ru: "День" }, kind: "day", required: true },
      {
        id: "incidentKind",
        label: { en: "Kind", ru: "Вид" },
        kind: "choice",
        required: true,
        options: {
          violence: { en: "violence or threat", ru: "насилие или угроза" },
          sexual: { en: "sexual violence", ru: "сексуальное насилие" },
          staff: { en: "conduct of the staff", ru: "поведение персонала" },
          health: { en: "health or accident", ru: "здоровье или несчастный случай" },
          missing: { en: "somebody is missing", ru: "кто-то пропал" },
          fire: { en: "fire or damage", ru: "пожар или повреждение" },
        },
      },
      { id: "safetyMeasure", label: { en: "Measure for safety", ru: "Мера безопасности" }, kind: "longText" },
      {
        id: "wishAsked",
        label: { en: "Asked what the person wants done?", ru: "Спросили, чего желает лицо?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  move: {
    id: "move",
    title: { en: "Move", ru: "Перевод" },
    questions: [
      away,
      { id: "moveAgreed", label: { en: "Does the person agree?", ru: "Согласно ли лицо?" }, kind: "answer", required: true },
      { id: "room", label: { en: "Room", ru: "Комната" }, kind: "text", required: true },
      ...fits,
    ],
  },
  exit: {
    id: "exit",
    title: { en: "Way out", ru: "Выбытие" },
    questions: [
      away,
      { id: "leftOwn", label: { en: "Left of their own?", ru: "Ушёл по своей воле?" }, kind: "answer", required: true },
      { id: "goesTo", label: { en: "Goes to", ru: "Куда" }, kind: "text" },
      { id: "doorOpenTold", label: { en: "Told that the door is open?", ru: "Сказано, что можно вернуться?" }, kind: "answer" },
    ],
  },
} as const satisfies Record<string, Form>;
