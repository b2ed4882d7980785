import type { OfficerText } from "../../src/kernel/text.ts";
import { syncTexts } from "../../src/sync/index.ts";

/** What a device of a post says of itself. */
export const offlineTexts = {
  "bundle.broken": {
    en: "The newest bundle did not come whole. The earlier one stays in use; it is tried again by itself.",
    ru: "Новый комплект поста пришёл не целиком. Действует прежний; попытка повторится сама.",
  },
  "bundle.too-large": {
    en: "The newest bundle is larger than a device takes. The earlier one stays in use; tell your administrator.",
    ru: "Новый комплект поста больше, чем принимает устройство. Действует прежний; сообщите администратору.",
  },
  "bundle.signature": {
    en: "The newest bundle is not signed by this node. It was not taken. The earlier one stays in use; tell your administrator at once.",
    ru: "Новый комплект поста не подписан этим узлом и не принят. Действует прежний; сразу сообщите администратору.",
  },
  "bundle.other-post": {
    en: "The bundle is for another post. It was not taken; the earlier one stays in use.",
    ru: "Комплект предназначен другому посту и не принят; действует прежний.",
  },
  "bundle.older": {
    en: "The node offered an older bundle than the one in use. It was not taken; tell your administrator.",
    ru: "Узел предложил более старый комплект, чем действующий. Он не принят; сообщите администратору.",
  },
  "bundle.unreachable": {
    en: "The node does not answer. The bundle stays as it is.",
    ru: "Узел не отвечает. Комплект остаётся прежним.",
  },
} satisfies Record<string, OfficerText>;

/** What a code of the outbox says; undefined where it is none of this program's. */
export function outboxText(code: string): OfficerText | undefined {
  return (syncTexts as Readonly<Record<string, OfficerText>>)[code];
}
