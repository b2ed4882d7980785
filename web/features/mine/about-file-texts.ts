import { joinTexts } from "../../../src/kernel/text.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { ps } from "./texts/ps.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

const beside = {
  photo: { en: "My photo", ru: "Моя фотография", prs: "عکس من", tg: "Акси ман" },
  photoShow: { en: "See my photo", ru: "Посмотреть мою фотографию", prs: "دیدن عکس من", tg: "Дидани аксам" },
  photoErase: { en: "Erase my photo", ru: "Удалить мою фотографию", prs: "پاک کردن عکس من", tg: "Нест кардани аксам" },
  photoEraseEffect: {
    en: "The picture is erased for good. That there was one stays on record. No help depends on it.",
    ru: "Снимок удаляется навсегда. То, что он был, остаётся в записи. Никакая помощь от этого не зависит.",
    prs: "عکس برای همیشه پاک می‌شود. این‌که بود، در ثبت می‌ماند. هیچ کمکی به آن وابسته نیست.",
    tg: "Акс тамоман нест карда мешавад. Он ки буд, дар сабт мемонад. Ҳеҷ кӯмак ба он вобаста нест.",
  },
  section: { en: "My file in my hand", ru: "Моё дело у меня на руках", prs: "دوسیهٔ من در دست خودم", tg: "Парвандаам дар дасти худам" },
  copy: {
    en: "Take a copy of everything written about me",
    ru: "Взять копию всего, что обо мне записано",
    prs: "گرفتن کاپی از همه چیزهایی که دربارهٔ من نوشته شده",
    tg: "Нусхаи ҳамаи он чӣ дар бораи ман навишта шудааст",
  },
  copyTitle: { en: "Take a copy?", ru: "Взять копию?", prs: "کاپی گرفته شود؟", tg: "Нусха гирифта шавад?" },
  copyEffect: {
    en: "The copy lies on this device. Whoever opens the device can read all of it, also what you told in confidence.",
    ru: "Копия останется на этом устройстве. Любой, кто откроет устройство, прочтёт её целиком, и то, что вы доверили по секрету.",
    prs: "کاپی روی همین دستگاه می‌ماند. هر کسی که دستگاه را باز کند، همه‌اش را خوانده می‌تواند، آنچه را محرمانه گفتید هم.",
    tg: "Нусха дар ҳамин дастгоҳ мемонад. Ҳар кӣ дастгоҳро кушояд, ҳамаашро хонда метавонад, он чиро ки махфӣ гуфтед, низ.",
  },
  wrong: {
    en: "Something in my file is wrong",
    ru: "В моём деле ошибка",
    prs: "در دوسیهٔ من چیزی نادرست است",
    tg: "Дар парвандаам хато ҳаст",
  },
  wrongWords: {
    en: "What is wrong, and how it should be",
    ru: "Что неверно и как должно быть",
    prs: "چه چیزی نادرست است و درستش چیست",
    tg: "Чӣ нодуруст аст ва дурусташ чӣ",
  },
  send: { en: "Send", ru: "Отправить", prs: "فرستادن", tg: "Фиристодан" },
  asksCopy: { en: "A copy of my file", ru: "Копия моего дела", prs: "کاپی دوسیهٔ من", tg: "Нусхаи парвандаам" },
  waits: {
    en: "The office has to answer you.",
    ru: "Ведомство должно вам ответить.",
    prs: "اداره باید به شما جواب بدهد.",
    tg: "Идора бояд ба шумо ҷавоб диҳад.",
  },
  done: { en: "Done", ru: "Сделано", prs: "انجام شد", tg: "Иҷро шуд" },
  partly: { en: "Done in part", ru: "Сделано частично", prs: "بخشی انجام شد", tg: "Қисман иҷро шуд" },
  notDone: { en: "Not done", ru: "Не сделано", prs: "انجام نشد", tg: "Иҷро нашуд" },
  woman: { en: "woman", ru: "женский", prs: "زن", tg: "зан" },
  man: { en: "man", ru: "мужской", prs: "مرد", tg: "мард" },
  bornIn: { en: "in the year {year}", ru: "в {year} году", prs: "در سال {year}", tg: "дар соли {year}" },
  aboutAge: {
    en: "about {n} years old on {day}",
    ru: "возраст на {day}: около {n}",
    prs: "در {day} حدود {n} ساله",
    tg: "дар {day} тақрибан {n}-сола",
  },
  notKnown: { en: "asked, not known", ru: "спрошено, не известно", prs: "پرسیده شد، معلوم نیست", tg: "пурсида шуд, маълум нест" },
  notAsked: { en: "not asked", ru: "не спрошено", prs: "پرسیده نشده", tg: "пурсида нашудааст" },
  since: { en: "written on {day}", ru: "записано {day}", prs: "نوشته شده در {day}", tg: "навишта шуд: {day}" },
} as const;

/** What a person reads of a copy of their file and of what is wrong in it. */
export const aboutFileTexts = joinTexts(beside, {
  kk: kk.aboutFile,
  ky: ky.aboutFile,
  tk: tk.aboutFile,
  uz: uz.aboutFile,
  ps: ps.aboutFile,
});
