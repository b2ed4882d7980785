import { defineInstrument } from "../instrument.ts";

/** Web Content Accessibility Guidelines 2.2. */
export const wcag2 = defineInstrument({
  id: "wcag-2",
  title: { en: "Web Content Accessibility Guidelines 2.2", ru: "Руководство по доступности веб-содержимого WCAG 2.2" },
  kind: "standard",
  evidence: "memory",
  clauses: [
    {
      id: "1.4.3",
      subject: { en: "Contrast", ru: "Контраст" },
      text: { en: "Text stands out from its ground by at least 4.5 to 1.", ru: "Контраст текста и фона не менее 4,5:1." },
      evidence: "memory",
    },
    {
      id: "2.1.1",
      subject: { en: "Keyboard", ru: "Клавиатура" },
      text: { en: "Everything works by keyboard.", ru: "Всё доступно с клавиатуры." },
      evidence: "memory",
    },
    {
      id: "2.5.8",
      subject: { en: "Size of targets", ru: "Размер целей" },
      text: { en: "Targets are at least 24 by 24 pixels.", ru: "Размер целей не менее 24 на 24 пикселя." },
      evidence: "memory",
    },
    {
      id: "3.3.1",
      subject: { en: "Errors are named", ru: "Указание ошибок" },
      text: { en: "The field in error is named in words.", ru: "Поле с ошибкой названо словами." },
      evidence: "memory",
    },
  ],
});
