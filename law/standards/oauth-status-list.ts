import { defineInstrument } from "../instrument.ts";

/** Draft: Token Status List. */
export const draftIetfOauthStatusList = defineInstrument({
  id: "draft-ietf-oauth-status-list",
  title: { en: "Draft: Token Status List", ru: "Проект: список состояний токенов" },
  kind: "standard",
  evidence: "memory",
  clauses: [
    {
      id: "4",
      subject: { en: "Status list", ru: "Список состояний" },
      text: {
        en: "A compressed array of bits says which documents are valid, suspended or revoked, and nothing of their holders.",
        ru: "Сжатый массив битов показывает, какие документы действительны, приостановлены или отозваны, не сообщая ничего о владельцах.",
      },
      evidence: "memory",
    },
  ],
});
