import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  wished: {
    title: { en: "Wish stated", ru: "Заявлено желание" },
    isFinal: false,
    protects: false,
    countsAs: "ONW-OPEN",
    says: {
      en: "You wish to go on to another country. We tell you what is lawful and safe; nobody pushes you.",
      ru: "Вы хотите ехать дальше. Мы расскажем, что законно и безопасно; никто не торопит.",
      prs: "می‌خواهید به کشور دیگر بروید. می‌گوییم چه قانونی و امن است؛ کسی شما را مجبور نمی‌کند.",
      tg: "Мехоҳед ба кишвари дигар равед. Мегӯем, чӣ қонунӣ ва бехатар аст; касе маҷбур намекунад.",
    },
  },
  counselled: {
    title: { en: "Counselled, proof awaited", ru: "Проведена консультация, ожидается подтверждение" },
    isFinal: false,
    protects: false,
    countsAs: "ONW-OPEN",
    says: {
      en: "The other country has to say in writing that it lets you in.",
      ru: "Другая страна должна письменно подтвердить, что примет вас.",
      prs: "کشور دیگر باید کتبی بگوید که شما را می‌پذیرد.",
      tg: "Кишвари дигар бояд хаттӣ гӯяд, ки шуморо қабул мекунад.",
    },
  },
  ready: {
    title: { en: "Admission proven", ru: "Допуск подтверждён" },
    isFinal: false,
    protects: false,
    countsAs: "ONW-OPEN",
    says: {
      en: "You may travel. You can still stay.",
      ru: "Вы можете ехать. Можно и остаться.",
      prs: "می‌توانید سفر کنید. هنوز می‌توانید بمانید.",
      tg: "Метавонед сафар кунед. Ҳанӯз метавонед монед.",
    },
  },
  left: {
    title: { en: "Left", ru: "Выехал" },
    isFinal: true,
    protects: false,
    countsAs: "ONW-LEFT",
    leaves: true,
    says: { en: "You have moved on. Good luck.", ru: "Вы уехали. Удачи.", prs: "شما رفتید. موفق باشید.", tg: "Шумо рафтед. Барори кор." },
  },
  stayed: {
    title: { en: "Stayed", ru: "Остался" },
    isFinal: true,
    protects: false,
    countsAs: "ONW-STAYED",
    says: {
      en: "You stay. Nothing changes because you thought of going.",
      ru: "Вы остаётесь. Из-за мысли об отъезде ничего не меняется.",
      prs: "می‌مانید. به خاطر فکر رفتن چیزی تغییر نمی‌کند.",
      tg: "Мемонед. Барои фикри рафтан чизе тағйир намеёбад.",
    },
  },
} as const satisfies Record<string, State>;

/** States of onward movement. */
export const states = tellStates(beside, stateWords("onward"));
