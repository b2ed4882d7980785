import type { OfficerText } from "../../src/kernel/index.ts";
import {
  allHold,
  type Form,
  type GateFacts,
  isWritten,
  listOf,
  type PublishedList,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";

/** What came of an offer to a survivor: the six published values. @source primero:referral-outcome */
export const offerOutcomes = {
  provided: { en: "provided", ru: "оказана" },
  referred: { en: "referred", ru: "направлена" },
  received: { en: "already received", ru: "уже получает" },
  notApplicable: { en: "does not apply", ru: "неприменимо" },
  declined: { en: "declined by her", ru: "отказалась" },
  unavailable: { en: "unavailable", ru: "недоступна" },
} as const;

/** The list that outcomes of an offer are taken from. @source primero:referral-outcome */
export const offerOutcomeList = {
  standard: "primero:referral-outcome",
  field: "service-referred",
  codes: {
    provided: "service_provided_by_your_agency",
    referred: "referred",
    received: "services_already_received_from_another_agency",
    notApplicable: "service_not_applicable",
    declined: "referral_declined_by_survivor",
    unavailable: "service_unavailable",
  } satisfies Readonly<Record<keyof typeof offerOutcomes, string>>,
} as const satisfies PublishedList;

/** Services that may learn of a survivor, each by her own word. */
export const survivorServices = {
  psychosocial: { en: "psychosocial", ru: "психосоциальная" },
  shelter: { en: "shelter", ru: "приют" },
  legal: { en: "legal aid", ru: "юридическая" },
  livelihood: { en: "income", ru: "доход" },
  police: { en: "police", ru: "полиция" },
} as const;

type Named = Readonly<Record<string, OfficerText>>;

/** The offer of a service: who learns of her, and to whom the case is handed over, each by her own word. */
export function serviceForm(services: Named, handOvers: Named) {
  return {
    id: "service",
    title: { en: "Service offered", ru: "Предложенная услуга" },
    questions: [
      { id: "serviceKind", label: { en: "Service", ru: "Услуга" }, kind: "choice", required: true, options: services },
      {
        id: "survivorAgrees",
        label: { en: "Does she agree that this service learns of it?", ru: "Согласна ли она, чтобы эта служба узнала?" },
        kind: "answer",
        required: true,
      },
      {
        id: "handOverAgreed",
        label: { en: "Handing over: whom does she agree to, asked one by one", ru: "Передача: на кого она согласна, спрошено о каждом" },
        kind: "choices",
        options: handOvers,
      },
      {
        id: "lawOrders",
        label: { en: "Where a law orders it without her: which clause", ru: "Если закон обязывает без её согласия: какая норма" },
        kind: "text",
      },
      {
        id: "lawConfirmedBy",
        label: { en: "Lawyer who read the clause and confirms it", ru: "Юрист, который прочёл норму и подтверждает её" },
        kind: "text",
      },
      {
        id: "lawToldHer",
        label: { en: "Was she told before what is shared, with whom and why?", ru: "Сказано ли ей заранее, что, кому и почему передают?" },
        kind: "answer",
      },
      {
        id: "serviceOutcome",
        label: { en: "Outcome", ru: "Результат" },
        kind: "choice",
        required: true,
        options: offerOutcomes,
        list: offerOutcomeList,
        source: ["primero:referral-outcome"],
      },
    ],
  } as const satisfies Form;
}

/** She agrees to the service and to each hand-over by name, or a law orders the service; what she declined is told to nobody. */
export function isShareHers({ answers, handsOff = [] }: GateFacts): Verdict {
  if (answers["serviceOutcome"] === "declined") return handsOff.length === 0 ? "yes" : "no";
  const agreed = listOf(answers["handOverAgreed"]);
  if (!handsOff.every((to) => agreed.includes(to))) return "no";
  const hers = verdictOf(answers["survivorAgrees"]);
  return hers === "yes" || !isWritten(answers["lawOrders"]) ? hers : isOrderChecked(answers);
}

/** A clause that somebody only names orders nothing: a lawyer confirms it by name, and she is told before. */
function isOrderChecked(answers: GateFacts["answers"]): Verdict {
  return allHold(isWritten(answers["lawConfirmedBy"]) ? "yes" : "undetermined", verdictOf(answers["lawToldHer"]));
}
