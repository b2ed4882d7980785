import type { Gate } from "../../src/process/index.ts";
import {
  hasGroupEnded,
  isClaimOpen,
  isClearedByAnother,
  isExitTold,
  isGivenUpFreely,
  isSignWritten,
  isWithoutSign,
} from "./group-rules.ts";
import { isOfGroup } from "../shared/group.ts";

export const gates = {
  ofGroup: {
    id: "ofGroup",
    rule: "GP1",
    holds: (facts) => isOfGroup(facts),
    source: ["unhcr-standards:prima-facie", "unhcr-standards:temporary-protection"],
    title: {
      en: "The person is of the group: by origin, day and post, under a decision that is in force.",
      ru: "Человек относится к группе: по происхождению, дню и посту прибытия, по действующему решению.",
    },
    nextStep: {
      en: "Ask for what is missing, nationality first. Who is of another group may ask for asylum at once.",
      ru: "Спросите недостающее, прежде всего гражданство. Человек из другой группы может сразу просить убежище.",
    },
  },
  withoutSign: {
    id: "withoutSign",
    rule: "GP2",
    holds: isWithoutSign,
    source: ["unhcr-standards:exclusion.individual"],
    title: {
      en: "It was asked whether anything speaks for a combatant or a grave crime, and nothing does.",
      ru: "Спрошено, есть ли признаки комбатанта или тяжкого преступления, и их нет.",
    },
    nextStep: {
      en: "Ask. Where something speaks for it, set the person apart for individual examination; nothing is decided by that.",
      ru: "Спросите. При наличии признаков выделите человека для индивидуального рассмотрения; этим ничего не решается.",
    },
  },
  signWritten: {
    id: "signWritten",
    rule: "GP3",
    holds: isSignWritten,
    source: ["unhcr-standards:exclusion.individual"],
    title: {
      en: "What was seen or said is written down; a name on a list alone is no sign.",
      ru: "Записано, что именно увидено или сказано; одного имени в списке недостаточно.",
    },
    nextStep: {
      en: "Write what you saw or heard, and from whom. Without it the person is let in like everybody.",
      ru: "Запишите, что вы видели или слышали и от кого. Без этого человек принимается как все.",
    },
  },
  clearedByAnother: {
    id: "clearedByAnother",
    rule: "GP4",
    holds: isClearedByAnother,
    source: ["unhcr-standards:exclusion.individual"],
    title: { en: "Somebody else clears than who wrote the sign down.", ru: "Решение принимает не тот, кто записал признак." },
    nextStep: { en: "Pass it to a colleague.", ru: "Передайте дело другому сотруднику." },
  },
  claimOpen: {
    id: "claimOpen",
    rule: "GP5",
    holds: isClaimOpen,
    source: ["refugee-1951:33.1"],
    title: { en: "A claim for asylum is open.", ru: "Открыто ходатайство об убежище." },
    nextStep: {
      en: "Open the claim first; until then the protection of the group goes on.",
      ru: "Сначала откройте ходатайство; до этого защита группы сохраняется.",
    },
  },
  groupEnded: {
    id: "groupEnded",
    rule: "GP7",
    holds: hasGroupEnded,
    source: ["unhcr-standards:prima-facie.end", "unhcr-standards:temporary-protection"],
    title: {
      en: "Temporary protection of the group has ended; who was recognised prima facie stays a refugee.",
      ru: "Временная защита группы прекращена; признанные prima facie остаются беженцами.",
    },
    nextStep: {
      en: "Renew the certificate as long as the decision holds. The status of a refugee ends by a procedure of its own.",
      ru: "Продлевайте свидетельство, пока действует решение. Статус беженца прекращается отдельной процедурой.",
    },
  },
  exitTold: {
    id: "exitTold",
    rule: "GP8",
    holds: isExitTold,
    source: ["refugee-1951:33.1", "unhcr-standards:temporary-protection"],
    title: {
      en: "The person was told what is open to them, asylum first, and no claim of theirs is open.",
      ru: "Человеку разъяснены его возможности, прежде всего убежище, и его ходатайств в производстве нет.",
    },
    nextStep: {
      en: "Explain it in the person's language. Where a claim is open, its own protection goes on.",
      ru: "Разъясните на языке человека. Если ходатайство открыто, действует его собственная защита.",
    },
  },
  givenUpFreely: {
    id: "givenUpFreely",
    rule: "GP9",
    holds: isGivenUpFreely,
    source: ["unhcr-standards:temporary-protection", "refugee-1951:33.1"],
    title: {
      en: "Who gives the protection up knows that asylum is open, and does it freely.",
      ru: "Отказывающийся от защиты знает, что может просить убежище, и делает это добровольно.",
    },
    nextStep: {
      en: "Speak with the person alone, in their language. Until it is clear, the protection goes on.",
      ru: "Поговорите с человеком наедине, на его языке. Пока это не ясно, защита продолжается.",
    },
  },
} as const satisfies Readonly<Record<string, Gate>>;
