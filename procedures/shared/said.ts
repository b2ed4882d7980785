import { joinTexts } from "../../src/kernel/index.ts";
import { stateWords } from "./state-words.ts";

/** What a case says to its person wherever it stands at the same point, whatever the procedure (decision 0082). */
export const said = joinTexts(
  {
    looked: {
      en: "We have looked at everything. Now it is decided.",
      ru: "Мы всё изучили. Теперь принимается решение.",
      prs: "همه چیز را دیدیم. حالا تصمیم گرفته می‌شود.",
      tg: "Ҳама чизро дидем. Акнун қарор қабул мешавад.",
    },
    heard: {
      en: "We heard you. Now it is decided.",
      ru: "Мы вас выслушали. Теперь принимается решение.",
      prs: "شما را شنیدیم. حالا تصمیم گرفته می‌شود.",
      tg: "Шуморо шунидем. Акнун қарор қабул мешавад.",
    },
    decided: {
      en: "It is decided. We explain the decision to you and give it to you in writing.",
      ru: "Решение принято. Мы объясним его и вручим письменно.",
      prs: "تصمیم گرفته شد. آن را به شما توضیح می‌دهیم و کتبی می‌سپاریم.",
      tg: "Қарор қабул шуд. Онро ба шумо мефаҳмонем ва хаттӣ месупорем.",
    },
    appealable: {
      en: "The answer is no, but it is not final. You may appeal; an adviser helps free of charge.",
      ru: "Ответ отрицательный, но не окончательный. Вы можете его обжаловать; юрист поможет бесплатно.",
      prs: "جواب منفی است ولی نهایی نیست. می‌توانید اعتراض کنید؛ مشاور رایگان کمک می‌کند.",
      tg: "Ҷавоб манфӣ аст, аммо ниҳоӣ нест. Метавонед шикоят кунед; мушовир ройгон кӯмак мекунад.",
    },
    appealed: {
      en: "We have your appeal. Other people look at it.",
      ru: "Ваша жалоба принята. Её рассмотрят другие люди.",
      prs: "اعتراض شما رسید. کسان دیگر آن را می‌بینند.",
      tg: "Шикояти шумо расид. Онро одамони дигар мебинанд.",
    },
    upheld: {
      en: "The appeal did not change the decision. Ask your adviser whether you can go further.",
      ru: "Жалоба не изменила решение. Спросите юриста, можно ли обжаловать дальше.",
      prs: "اعتراض تصمیم را تغییر نداد. از مشاور بپرسید که آیا پیش رفته می‌توانید.",
      tg: "Шикоят қарорро дигар накард. Аз мушовир пурсед, ки оё идома додан мумкин аст.",
    },
    reversed: {
      en: "Your appeal succeeded. You get the new decision in writing.",
      ru: "Ваша жалоба удовлетворена. Новое решение вам вручат письменно.",
      prs: "اعتراض شما قبول شد. تصمیم تازه را کتبی می‌گیرید.",
      tg: "Шикояти шумо қабул шуд. Қарори навро хаттӣ мегиред.",
    },
    takenBack: {
      en: "You took the application back. You may apply again.",
      ru: "Вы отозвали заявление. Вы можете подать снова.",
      prs: "شما درخواست را پس گرفتید. می‌توانید دوباره بدهید.",
      tg: "Шумо дархостро пас гирифтед. Метавонед аз нав диҳед.",
    },
    refused: {
      en: "We refused, and wrote why. You can object in the time that we told you; somebody else will look again.",
      ru: "Вам отказано, причины записаны. Вы можете возразить в указанный срок; дело посмотрит другой сотрудник.",
      prs: "ما رد کردیم و دلیل آن را نوشتیم. در وقت معین می‌توانید اعتراض کنید؛ شخص دیگری دوباره می‌بیند.",
      tg: "Мо рад кардем ва сабабашро навиштем. Дар муҳлати гуфташуда метавонед эътироз кунед; каси дигар аз нав мебинад.",
    },
    contested: {
      en: "Somebody who took no part looks at it again.",
      ru: "Дело пересматривает тот, кто в нём не участвовал.",
      prs: "کسی که در آن سهم نداشت دوباره می‌بیند.",
      tg: "Касе, ки дар он иштирок надошт, аз нав мебинад.",
    },
    ended: {
      en: "The refusal stands. A court is open to you, and you may apply again when something has changed.",
      ru: "Отказ остаётся в силе. Вы вправе обратиться в суд и подать заявление снова, если что-то изменится.",
      prs: "رد باقی می‌ماند. محکمه برای شما باز است و اگر چیزی تغییر کرد می‌توانید دوباره درخواست کنید.",
      tg: "Рад дар қувва мемонад. Ба суд муроҷиат карда метавонед ва агар чизе тағйир ёбад, аз нав ариза диҳед.",
    },
    ofNobody: {
      en: "This is a question on a country. It is about no person.",
      ru: "Это вопрос о стране. Он ни о ком лично.",
      prs: "این پرسشی دربارهٔ یک کشور است و دربارهٔ هیچ شخصی نیست.",
      tg: "Ин саволест дар бораи кишвар. Он дар бораи ягон шахс нест.",
    },
  } as const,
  stateWords("said"),
);
