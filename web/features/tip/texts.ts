import { joinTexts } from "../../../src/kernel/text.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { prs } from "./texts/prs.ts";
import { ps } from "./texts/ps.ts";
import { tg } from "./texts/tg.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

const beside = {
  title: { en: "Tell what you saw", ru: "Сообщить о нарушении" },
  urgent: {
    en: "If somebody is in danger now, call at once. Do not wait for an answer here.",
    ru: "Если кому-то сейчас угрожает опасность, звоните сразу, не ждите ответа здесь.",
  },
  kept: {
    en: "Only what you write is kept: no name, no address of your device.",
    ru: "Сохраняется только то, что вы напишете: ни имени, ни адреса устройства.",
  },
  goesTo: { en: "It goes to: {unit}", ru: "Получит: {unit}" },
  within: { en: "Taken up within: {term}", ru: "Принимается в работу в течение: {term}" },
  send: { en: "Send", ru: "Отправить" },
  missing: { en: "Still to be answered: {names}", ru: "Осталось ответить: {names}" },
  yourCode: { en: "Your code", ru: "Ваш код" },
  keepCode: {
    en: "Write it down. Only with this code can you read the answer, and nobody can give it to you again.",
    ru: "Запишите его. Ответ можно прочитать только по этому коду, и второй раз его никто не выдаст.",
  },
  haveCode: { en: "I have sent something and have a code", ru: "Я уже отправил сообщение, у меня есть код" },
  code: { en: "Code", ru: "Код" },
  read: { en: "Read the answer", ru: "Прочитать ответ" },
  notFound: {
    en: "Nothing was sent under this code. Look at each letter and digit again.",
    ru: "По этому коду ничего не отправлено. Проверьте каждую букву и цифру.",
  },
  sentOn: { en: "Sent on {day}", ru: "Отправлено {day}" },
  dueBy: { en: "The office must act by {day}.", ru: "Орган должен действовать до {day}." },
  another: { en: "Send something else", ru: "Отправить ещё одно сообщение" },
  notTaken: {
    en: "This State takes no such word here. Call the numbers for help.",
    ru: "Это государство не принимает здесь такие сообщения. Звоните по телефонам помощи.",
  },
} as const;

/** The page on which anybody sends word without an account, and reads the answer by its code. */
export const tipTexts = joinTexts(beside, { prs, tg, kk, ky, tk, uz, ps });
