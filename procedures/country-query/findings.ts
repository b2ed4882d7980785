import { type GateFacts, isDenied, isWritten, type Verdict, verdictOf } from "../../src/process/index.ts";

/** Words that are written in a query, by their questions. */
const written = ["question", "researchQuestions", "answer", "fewerWhy"] as const;
/** An address, a number of a file as this program gives it, or digits as long as a paper's or a telephone's, or a country code before them. */
const identifier = /@|\b[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}\b|\p{Nd}{6,}|\+\p{Nd}/iu;

/** CQ1: said to point to nobody, and without a number or address that does. */
export function isOfNobody({ answers }: GateFacts): Verdict {
  const told = written.some((id) => typeof answers[id] === "string" && identifier.test(answers[id]));
  return told ? "no" : isDenied(answers["pointsTo"]);
}

/** CQ2: whose it is, what may colour it and the passage are written; a machine alone has not read it. */
export function isSourceAssessed({ answers }: GateFacts): Verdict {
  const isWhole = ["method", "bias", "passage"].every((id) => isWritten(answers[id]));
  return isWhole && answers["reading"] !== "machine" ? "yes" : "no";
}

/** CQ3: both dates, in their order and not ahead; or one is said to be missing in the source itself. */
export function isSourceDated({ answers, today }: GateFacts): Verdict {
  const [event, published] = [answers["eventOn"], answers["publishedOn"]].map((day) => (typeof day === "string" ? day : undefined));
  if ((event ?? "") > today || (published ?? "") > today) return "no";
  if (event === undefined || published === undefined) return answers["undated"] === "yes" ? "yes" : "undetermined";
  return event <= published ? "yes" : "no";
}

/** CQ4: nobody there was asked, or nobody there could tell why. */
export function isContactSafe({ answers }: GateFacts): Verdict {
  return answers["contacted"] === "no" ? "yes" : isDenied(answers["contactTells"]);
}

const kindsLeast = 3;

/** CQ5: three kinds of sources, or it is said why fewer, and little is made of it. */
export function isManySided({ past, answers }: GateFacts): Verdict {
  const kinds = new Set((past["addSource"] ?? []).map((one) => one["kind"]));
  if (kinds.size >= kindsLeast) return "yes";
  return kinds.size > 0 && isWritten(answers["fewerWhy"]) && answers["confidence"] === "low" ? "yes" : "no";
}

/** CQ7: no draft and no source is of whoever reads now. */
export function isSecondReader({ taken, actor }: GateFacts): Verdict {
  if (!taken.some(({ step }) => step === "draft")) return "undetermined";
  return taken.some(({ step, by }) => (step === "draft" || step === "addSource") && by === actor) ? "no" : "yes";
}

/** CQ7: each source was opened, and those that differ are shown. */
export function isReadThrough({ answers }: GateFacts): Verdict {
  const said = [verdictOf(answers["sourcesChecked"]), verdictOf(answers["isBalanced"])];
  return said.includes("no") ? "no" : said.includes("undetermined") ? "undetermined" : "yes";
}

/** CQ8: the day on which it is looked at again is to come. */
export function isLookedAtAgain({ answers, today }: GateFacts): Verdict {
  const day = answers["lookAgainOn"];
  if (typeof day !== "string") return "undetermined";
  return day > today ? "yes" : "no";
}
