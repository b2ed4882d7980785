import { defineInstrument } from "../instrument.ts";

/** Convention against Torture, 1984. */
export const cat1984 = defineInstrument({
  id: "cat-1984",
  title: { en: "Convention against Torture, 1984", ru: "Конвенция против пыток 1984 года" },
  kind: "treaty",
  adoptedOn: "1984-12-10",
  evidence: "memory",
  clauses: [
    {
      id: "3",
      subject: { en: "No return to torture", ru: "Запрет высылки под угрозой пыток" },
      text: {
        en: "Nobody is expelled, returned or extradited to a State where there are substantial grounds to believe in a danger of torture; there is no exception.",
        ru: "Никто не может быть выслан, возвращён или выдан государству, где есть серьёзные основания полагать, что ему угрожают пытки; изъятий не предусмотрено.",
      },
      evidence: "memory",
    },
  ],
});
