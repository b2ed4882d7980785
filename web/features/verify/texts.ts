import { joinTexts } from "../../../src/kernel/text.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { prs } from "./texts/prs.ts";
import { ps } from "./texts/ps.ts";
import { tg } from "./texts/tg.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

const beside = {
  title: { en: "Check a paper", ru: "Проверка документа" },
  lead: {
    en: "Show the square code to the camera, take a photo of it, or paste its text. It is checked on this device; nothing is sent anywhere.",
    ru: "Покажите квадратный код камере, сфотографируйте его или вставьте его текст. Проверка идёт на этом устройстве, ничего никуда не отправляется.",
  },
  camera: { en: "Use the camera", ru: "Включить камеру" },
  stop: { en: "Stop the camera", ru: "Выключить камеру" },
  photo: { en: "Choose a photo", ru: "Выбрать фото" },
  paste: { en: "Text of the code", ru: "Текст кода" },
  pasteHint: { en: "Begins with PANAH1:", ru: "Начинается с PANAH1:" },
  check: { en: "Check", ru: "Проверить" },
  checking: { en: "Reading the photo…", ru: "Читаем фото…" },
  looking: { en: "Hold the code steady in the middle", ru: "Держите код ровно, в середине" },
  noCamera: {
    en: "The camera did not open. Take a photo or paste the text instead.",
    ru: "Камера не открылась. Сделайте фото или вставьте текст.",
  },
  noCode: {
    en: "No code was found on this photo. Come closer, avoid glare, keep the paper flat.",
    ru: "Кода на фото не нашли. Подойдите ближе, без бликов, расправьте бумагу.",
  },
  notPicture: { en: "This file is not a picture that can be read.", ru: "Этот файл не читается как изображение." },
  valid: { en: "Valid", ru: "Действует" },
  expired: { en: "Expired", ru: "Срок истёк" },
  revoked: { en: "Revoked", ru: "Отозвано" },
  unknown: { en: "Not confirmed", ru: "Не подтверждено" },
  says: { en: "What the paper should say", ru: "Что должно стоять в документе" },
  compare: {
    en: "Compare each line with the paper in your hand. Not more than this is known here: the code holds nothing about why the person came.",
    ru: "Сверьте каждую строку с бумагой. Больше здесь ничего не известно: в коде нет сведений о том, почему человек приехал.",
  },
  kind: { en: "Paper", ru: "Документ" },
  reference: { en: "Reference", ru: "Номер" },
  names: { en: "Names", ru: "Имена" },
  born: { en: "Born", ru: "Дата рождения" },
  nationality: { en: "Nationality", ru: "Гражданство" },
  validity: { en: "Valid", ru: "Срок" },
  fromTo: { en: "{from} to {to}", ru: "{from} — {to}" },
  demoState: { en: "Demo State (does not exist)", ru: "Демонстрационное государство (не существует)" },
  issuer: { en: "Issued by", ru: "Выдано" },
  another: { en: "Check another paper", ru: "Проверить другой" },
  lists: { en: "Lists on this device", ru: "Списки на этом устройстве" },
  listsFresh: { en: "Fetched just now from the issuing State", ru: "Получены только что от выдавшего государства" },
  listsKept: { en: "Kept on this device since {at}; no network now", ru: "Хранятся на устройстве с {at}; сети сейчас нет" },
  listsNone: {
    en: "No lists are on this device yet, so nothing can be checked. Open this page once with a network.",
    ru: "Списков на устройстве ещё нет, проверить ничего нельзя. Откройте страницу один раз при наличии сети.",
  },
  again: { en: "Fetch the lists again", ru: "Получить списки снова" },
  offlineReady: { en: "This page now works without a network", ru: "Теперь страница работает и без сети" },
  stateless: { en: "Stateless", ru: "Без гражданства" },
  refugeeCode: { en: "Refugee", ru: "Беженец" },
  unspecified: { en: "Not specified", ru: "Не указано" },
  toSignIn: { en: "Sign-in for staff", ru: "Вход для сотрудников" },
} as const;

/** The page that checks a paper: for officers, doctors, landlords and the holder alike. */
export const verifyTexts = joinTexts(beside, { prs, tg, kk, ky, tk, uz, ps });
