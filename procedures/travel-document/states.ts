import { type State, tellStates } from "../../src/process/index.ts";
import { reviewStates } from "../shared/administrative-review.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  requested: {
    isFinal: false,
    protects: false,
    title: { en: "Requested", ru: "Запрошен" },
    says: {
      en: "We have your request for a travel document. We do not ask the country that you fear.",
      ru: "Ваш запрос о проездном документе принят. Страну, которой вы опасаетесь, мы не спрашиваем.",
      prs: "درخواست سند سفر شما رسید. ما از کشوری که از آن می‌ترسید نمی‌پرسیم.",
      tg: "Дархости шумо дар бораи ҳуҷҷати сафар расид. Мо аз кишваре, ки метарсед, намепурсем.",
    },
  },
  checked: {
    isFinal: false,
    protects: false,
    title: { en: "Being made", ru: "Изготавливается" },
    says: {
      en: "You have a right to it. It is being made.",
      ru: "У вас есть на него право. Документ изготавливается.",
      prs: "شما حق آن را دارید. سند ساخته می‌شود.",
      tg: "Шумо ба он ҳақ доред. Ҳуҷҷат тайёр мешавад.",
    },
  },
  ready: {
    isFinal: false,
    protects: false,
    title: { en: "Ready to be collected", ru: "Готов к выдаче" },
    says: {
      en: "It is ready. Come yourself; we give it to nobody else.",
      ru: "Документ готов. Приходите лично: другим мы его не отдаём.",
      prs: "آماده است. خودتان بیایید؛ به کس دیگر نمی‌دهیم.",
      tg: "Тайёр аст. Худатон биёед; ба каси дигар намедиҳем.",
    },
  },
  held: {
    isFinal: false,
    protects: false,
    rests: true,
    title: { en: "In the holder's hands", ru: "У владельца" },
    says: {
      en: "You hold your travel document. If it is lost or taken from you, tell us: it is not your fault, and you get another.",
      ru: "Проездной документ у вас. Если он утерян или отобран, сообщите нам: вашей вины нет, вы получите другой.",
      prs: "سند سفر نزد شماست. اگر گم شد یا از شما گرفتند، به ما بگویید: گناه شما نیست و سند دیگر می‌گیرید.",
      tg: "Ҳуҷҷати сафар дар дасти шумост. Агар гум шавад ё гиранд, ба мо гӯед: гуноҳи шумо нест ва дигарашро мегиред.",
    },
  },
  withdrawn: {
    isFinal: true,
    protects: false,
    title: { en: "Taken back", ru: "Отозван" },
    says: {
      en: "You took the request back. You may ask again at any time.",
      ru: "Вы отозвали запрос. Обратиться снова можно в любое время.",
      prs: "شما درخواست را پس گرفتید. هر وقت می‌توانید دوباره بخواهید.",
      tg: "Шумо дархостро бозпас гирифтед. Ҳар вақт аз нав муроҷиат карда метавонед.",
    },
  },
  ...reviewStates(false),
} as const satisfies Record<string, State>;

/** Where a request for a travel document stands; it gives no protection and takes none. */
export const states = tellStates(beside, stateWords("travel-document"));
