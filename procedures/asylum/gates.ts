import type { Gate } from "../../src/process/index.ts";
import { closingGates } from "./closing-gates.ts";
import { areWaysShown, isOutcome } from "./closing-rules.ts";
import { counselGates } from "./beside.ts";
import {
  areFingerprintsNoted,
  areReasonsWritten,
  isComplementaryLawful,
  isDeciderAnother,
  isSecondOfficer,
  isTraffickingReferred,
  isTraffickingScreened,
} from "./decision-rules.ts";
import {
  areWishesHonoured,
  isChildRepresented,
  isEveryAdultHeard,
  isFearAsked,
  isHeardAlone,
  isInterpreterSafe,
  isReadBack,
} from "./interview-rules.ts";
import { sourceGates } from "./country-sources.ts";
import { togetherGates } from "./together.ts";
import { isTrackFast, isTrackGrouped, isTrackLawful, isTrackSafe, isTrackUnhurried } from "./track-rules.ts";

/** Gates of a claim, in the numbering of RULES.md. */
export const gates = {
  ...togetherGates,
  ...sourceGates,
  trackLawful: {
    id: "trackLawful",
    rule: "AS27",
    holds: isTrackLawful,
    source: ["rap-2012:RAP-II-09-c", "unhcr-standards:rsd.accelerated"],
    title: {
      en: "Another track only where the law has it, and never again after a return to the regular one.",
      ru: "Иной порядок — лишь если он есть в законе; после возврата в обычный он больше не применяется.",
    },
    nextStep: { en: "Stay in the regular track.", ru: "Рассматривайте в обычном порядке." },
  },
  trackSafe: {
    id: "trackSafe",
    rule: "AS28",
    holds: isTrackSafe,
    source: ["rap-2012:RAP-II-09-c", "unhcr-standards:rsd.accelerated.c"],
    title: {
      en: "No child, and nobody who was trafficked, tortured or subjected to violence, is among the manifestly unfounded.",
      ru: "Дети и перенёсшие торговлю людьми, пытки или насилие не рассматриваются среди явно необоснованных.",
    },
    nextStep: {
      en: "Hear the person again and return the claim to the regular track.",
      ru: "Выслушайте лицо ещё раз и верните ходатайство в обычный порядок.",
    },
  },
  trackUnhurried: {
    id: "trackUnhurried",
    rule: "AS29",
    holds: isTrackUnhurried,
    source: ["unhcr-standards:exclusion.individual"],
    title: {
      en: "While exclusion is examined no track is fast.",
      ru: "Пока рассматривается исключение, ускоренный порядок не применяется.",
    },
    nextStep: { en: "Return the claim to the regular track.", ru: "Верните ходатайство в обычный порядок." },
  },
  trackGrouped: {
    id: "trackGrouped",
    rule: "AS30",
    holds: isTrackGrouped,
    source: ["unhcr-standards:prima-facie"],
    title: {
      en: "A recorded decision on the group holds today, and the person belongs to it.",
      ru: "Записанное решение о группе действует сегодня, и лицо к ней относится.",
    },
    nextStep: {
      en: "Name the decision as it is recorded, ask for what is missing of origin and arrival, or take another track.",
      ru: "Укажите решение, как оно записано, уточните происхождение и прибытие либо выберите иной порядок.",
    },
  },
  trackIsFast: {
    id: "trackIsFast",
    rule: "AS31",
    holds: isTrackFast,
    source: ["rap-2012:RAP-II-09-c"],
    title: { en: "The claim is in another track than the regular one.", ru: "Ходатайство рассматривается не в обычном порядке." },
    nextStep: { en: "It is in the regular track already.", ru: "Оно уже в обычном порядке." },
  },
  fearAsked: {
    id: "fearAsked",
    rule: "AS1",
    holds: isFearAsked,
    source: ["refugee-1951:33.1", "unhcr-standards:confidentiality"],
    title: {
      en: "A claim is registered only after the person was asked which countries they fear.",
      ru: "Ходатайство регистрируется лишь после того, как лицо спросили, каких стран оно опасается.",
    },
    nextStep: {
      en: "Ask the person which countries they fear and record the answer, also when there is none.",
      ru: "Спросите лицо, каких стран оно опасается, и запишите ответ, даже если таких стран нет.",
    },
  },
  adultsHeard: {
    id: "adultsHeard",
    rule: "AS2",
    holds: isEveryAdultHeard,
    source: ["unhcr-standards:rsd.interview", "minsk-2004:MIN-ASY-5"],
    title: {
      en: "Each adult of the claim has an interview of their own.",
      ru: "С каждым взрослым, включённым в ходатайство, проводится отдельное собеседование.",
    },
    nextStep: {
      en: "Interview the applicant and each other adult named in the claim.",
      ru: "Проведите собеседование с заявителем и с каждым взрослым, указанным в ходатайстве.",
    },
  },
  heardAlone: {
    id: "heardAlone",
    rule: "AS3",
    holds: isHeardAlone,
    source: ["unhcr-standards:rsd.interview"],
    title: {
      en: "An adult is interviewed without other members of the family.",
      ru: "Собеседование со взрослым проводится без других членов семьи.",
    },
    nextStep: { en: "Hold the interview again with the person alone.", ru: "Проведите собеседование заново, наедине с лицом." },
  },
  wishesHonoured: {
    id: "wishesHonoured",
    rule: "AS4",
    holds: areWishesHonoured,
    source: ["rap-2012:RAP-II-01"],
    title: {
      en: "A wish for a woman or a man as interviewer or interpreter is honoured, or the person agrees to go on without.",
      ru: "Пожелание о поле сотрудника и переводчика выполняется; иначе нужно согласие лица продолжать.",
    },
    nextStep: {
      en: "Assign the officer or interpreter the person wished for, or record that the person agrees.",
      ru: "Назначьте сотрудника или переводчика в соответствии с пожеланием либо запишите согласие лица.",
    },
  },
  interpreterSafe: {
    id: "interpreterSafe",
    rule: "AS5",
    holds: isInterpreterSafe,
    source: ["unhcr-standards:confidentiality", "refugee-1951:33.1"],
    title: {
      en: "The interpreter has no links to a country the person fears.",
      ru: "Переводчик не связан со страной, которой лицо опасается.",
    },
    nextStep: {
      en: "Take another interpreter, by phone if need be, and ask about links before the interview.",
      ru: "Пригласите другого переводчика, при необходимости по телефону, и выясните этот вопрос до собеседования.",
    },
  },
  childRepresented: {
    id: "childRepresented",
    rule: "AS6",
    holds: isChildRepresented,
    source: ["crc-1989:22", "crc-1989:20", "crc-1989:12"],
    title: {
      en: "A child, and whoever may be a child, is interviewed only with a representative present.",
      ru: "Собеседование с ребёнком и с тем, кто может быть ребёнком, проводится только при участии представителя.",
    },
    nextStep: {
      en: "Ask child protection to name a guardian or representative today, then hold the interview with them.",
      ru: "Сегодня же обратитесь в орган защиты детей для назначения опекуна или представителя и проведите собеседование с его участием.",
    },
  },
  readBack: {
    id: "readBack",
    rule: "AS7",
    holds: isReadBack,
    source: ["unhcr-standards:rsd.interview"],
    title: {
      en: "Each interview record is read back and confirmed before the claim is assessed.",
      ru: "До составления заключения каждый протокол зачитывается заявителю и подтверждается им.",
    },
    nextStep: {
      en: "Read the record back in the person's language and note the corrections.",
      ru: "Зачитайте протокол на языке заявителя и внесите его исправления.",
    },
  },
  secondOfficer: {
    id: "secondOfficer",
    rule: "AS8",
    holds: isSecondOfficer,
    source: ["unhcr-standards:quality", "minsk-2004:MIN-ASY-5"],
    title: {
      en: "A second officer, who neither interviewed nor assessed, reviews the assessment.",
      ru: "Заключение проверяет второй сотрудник, который не проводил собеседование и не готовил заключение.",
    },
    nextStep: {
      en: "Pass the case to a reviewer who has not yet acted in it.",
      ru: "Передайте дело проверяющему, который в нём ещё не участвовал.",
    },
  },
  deciderAnother: {
    id: "deciderAnother",
    rule: "AS9",
    holds: isDeciderAnother,
    source: ["minsk-2004:MIN-ASY-5", "unhcr-standards:quality"],
    title: {
      en: "Whoever decides is not the one who interviewed or assessed.",
      ru: "Решение принимает не тот, кто проводил собеседование или готовил заключение.",
    },
    nextStep: {
      en: "Have another member of the deciding body record the decision.",
      ru: "Решение должен внести другой член органа, принимающего решения.",
    },
  },
  fingerprintsNoted: {
    id: "fingerprintsNoted",
    rule: "AS26",
    holds: areFingerprintsNoted,
    source: ["rap-2012:RCF-4.2-10"],
    title: {
      en: "Here the law decides on condition of fingerprinting: it is noted first, whatever its result.",
      ru: "По закону этого государства решение принимается при условии дактилоскопии: сначала делается отметка о ней, каков бы ни был результат.",
    },
    nextStep: {
      en: "Have the registrar note it: taken, not possible, or not required, with the reason.",
      ru: "Регистратор делает отметку: проведена, невозможна или не требуется, с указанием причины.",
    },
  },
  reasonsWritten: {
    id: "reasonsWritten",
    rule: "AS10",
    holds: areReasonsWritten,
    source: ["minsk-2004:MIN-ASY-5", "rap-2012:RAP-II-09-b"],
    title: {
      en: "A decision states its reasons in writing: what was accepted and what was not, the sources and the law.",
      ru: "Решение мотивируется письменно: что принято и что не принято, на каких источниках и нормах оно основано.",
    },
    nextStep: {
      en: "Complete the accepted and not accepted elements, the cited country information and the legal basis.",
      ru: "Укажите принятые и непринятые обстоятельства, сведения о стране и правовое основание.",
    },
  },
  traffickingScreened: {
    id: "traffickingScreened",
    rule: "AS11",
    holds: isTraffickingScreened,
    source: ["almaty-2011:ALM-TRAF-vi"],
    title: {
      en: "No claim ends without recognition until the trafficking screen is answered.",
      ru: "До проверки признаков торговли людьми дело не может завершиться без признания беженцем.",
    },
    nextStep: {
      en: "Put the trafficking screen to the person, alone and in their language, and record the result.",
      ru: "Проведите проверку наедине с лицом, на его языке, и запишите результат.",
    },
  },
  traffickingReferred: {
    id: "traffickingReferred",
    rule: "AS12",
    holds: isTraffickingReferred,
    source: ["almaty-2011:ALM-TRAF-vi", "almaty-2011:ALM-TRAF-n1"],
    title: {
      en: "Where there are signs of trafficking, or doubt, the person is referred before the case closes, unless they decline.",
      ru: "При признаках торговли людьми или сомнении лицо до закрытия дела направляется за помощью, если оно не отказывается.",
    },
    nextStep: {
      en: "Refer to the anti-trafficking body, or record that the person declined the offer.",
      ru: "Направьте лицо в орган по противодействию торговле людьми либо запишите его отказ.",
    },
  },
  complementaryLawful: {
    id: "complementaryLawful",
    rule: "AS13",
    holds: isComplementaryLawful,
    source: ["minsk-2004:MIN-ASY-19", "cat-1984:3"],
    title: {
      en: "Complementary protection is granted where the law has it, and is considered, with reasons, before every rejection there.",
      ru: "Дополнительная защита предоставляется, если она есть в законе; в этом случае перед отказом она рассматривается с указанием причин.",
    },
    nextStep: {
      en: "Write why complementary protection is or is not granted; where the law has none, choose another decision.",
      ru: "Укажите, почему дополнительная защита предоставляется или нет; если закон её не знает, выберите другое решение.",
    },
  },
  noticeRecognised: {
    id: "noticeRecognised",
    rule: "AS14",
    holds: isOutcome("recognised"),
    source: ["minsk-2004:MIN-ASY-5"],
    title: { en: "The notice says what was decided: recognition.", ru: "Уведомление соответствует решению: признание." },
    nextStep: { en: "Choose the notice that matches the decision.", ru: "Выберите уведомление, соответствующее решению." },
  },
  noticeComplementary: {
    id: "noticeComplementary",
    rule: "AS14",
    holds: isOutcome("complementary"),
    source: ["minsk-2004:MIN-ASY-19"],
    title: {
      en: "The notice says what was decided: complementary protection.",
      ru: "Уведомление соответствует решению: дополнительная защита.",
    },
    nextStep: { en: "Choose the notice that matches the decision.", ru: "Выберите уведомление, соответствующее решению." },
  },
  noticeRejected: {
    id: "noticeRejected",
    rule: "AS14",
    holds: isOutcome("rejected"),
    source: ["minsk-2004:MIN-ASY-5"],
    title: { en: "The notice says what was decided: rejection.", ru: "Уведомление соответствует решению: отказ." },
    nextStep: { en: "Choose the notice that matches the decision.", ru: "Выберите уведомление, соответствующее решению." },
  },
  waysShown: {
    id: "waysShown",
    rule: "AS40",
    holds: areWaysShown,
    source: ["rap-2012:RAP-II-12"],
    title: {
      en: "Before a rejection is final the lawful ways still open were shown, with counsel.",
      ru: "До вступления отказа в силу с участием юриста показаны оставшиеся законные пути.",
    },
    nextStep: {
      en: "Refer to free legal advice, and show the ways: appeal further, another status, help as a victim, voluntary return.",
      ru: "Направьте за бесплатной юридической помощью и покажите пути: обжалование, иной статус, помощь жертве, добровольное возвращение.",
    },
  },
  ...counselGates,
  ...closingGates,
} as const satisfies Record<string, Gate>;
