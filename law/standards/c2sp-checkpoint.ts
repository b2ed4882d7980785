import { defineInstrument } from "../instrument.ts";

/** C2SP tlog-checkpoint and signed note. */
export const c2spCheckpoint = defineInstrument({
  id: "c2sp-checkpoint",
  title: { en: "C2SP tlog-checkpoint and signed note", ru: "C2SP: контрольная отметка журнала (tlog-checkpoint) и подписанная записка" },
  kind: "standard",
  evidence: "memory",
  clauses: [
    {
      id: "1",
      subject: { en: "Checkpoint", ru: "Контрольная отметка" },
      text: {
        en: "Origin, tree size and root hash, one line each, signed.",
        ru: "Источник, размер дерева и корневой хеш — по строке, с подписью.",
      },
      evidence: "memory",
    },
    {
      id: "signed-note",
      subject: { en: "Signed note", ru: "Подписанная записка" },
      text: {
        en: "A text followed by lines of signature that name the key.",
        ru: "Текст, за которым следуют строки подписей с указанием ключа.",
      },
      evidence: "memory",
    },
    {
      id: "cosignature",
      subject: { en: "Cosignature", ru: "Подпись свидетеля" },
      text: {
        en: "A witness signs only a checkpoint that is consistent with the last one it saw.",
        ru: "Свидетель подписывает лишь отметку, согласованную с последней известной ему.",
      },
      evidence: "memory",
    },
  ],
});
