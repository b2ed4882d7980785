import { defineInstrument } from "../instrument.ts";

const promise = (id: string, en: [string, string], ru: [string, string]) => ({
  id,
  subject: { en: en[0], ru: ru[0] },
  text: { en: en[1], ru: ru[1] },
  evidence: "R" as const,
  sources: ["docs/decisions/0005-one-policy-two-walls.md"],
});

/** The promises of this program in numbers P1-P27: ours, cited like law and tested like law. */
export const trust = defineInstrument({
  id: "trust",
  title: { en: "Panah: promises", ru: "Панах: обязательства" },
  kind: "decision",
  evidence: "R",
  note: {
    en: "Made by the project itself. A promise without its test is not a promise; the changelog says which are kept so far.",
    ru: "Принято самим проектом. Обязательство без теста не считается; журнал изменений указывает, какие уже выполняются.",
  },
  clauses: [
    promise(
      "P1",
      ["Only named fields", "No field reaches a role, record or channel that the policy does not name."],
      ["Только названные поля", "Ни одно поле не попадает к роли, записи или каналу, которых не называет политика."],
    ),
    promise(
      "P2",
      ["Absent and forbidden alike", "What is not there and what is not open give one answer."],
      ["Отсутствие и запрет неразличимы", "На отсутствующее и закрытое даётся один ответ."],
    ),
    promise(
      "P3",
      ["Nothing to a feared State", "Nothing flows to a State that the person fears, not through others either."],
      ["Ничего опасному государству", "Ничего не попадает государству, которого опасается человек, и через третьих тоже."],
    ),
    promise(
      "P4",
      ["Consent bites", "A consent withdrawn takes effect at the next request."],
      ["Отзыв согласия действует", "Отозванное согласие перестаёт действовать со следующего запроса."],
    ),
    promise(
      "P5",
      ["No arrival lost or doubled", "What a post recorded is kept once, whatever the network did."],
      ["Прибытие не теряется и не двоится", "Записанное постом сохраняется один раз, что бы ни было со связью."],
    ),
    promise(
      "P6",
      ["No silent referral", "Every referral has an owner, a term and a next step at every moment."],
      ["Направление не замолкает", "У каждого направления в любой момент есть ответственный, срок и следующий шаг."],
    ),
    promise(
      "P7",
      ["Acknowledged is durable", "What was acknowledged survives a kill and a power cut, whole."],
      ["Подтверждённое сохранно", "Подтверждённое переживает остановку и отключение питания целиком."],
    ),
    promise(
      "P8",
      ["Refuse, never lie", "A full disk or a slow database gives a clear refusal."],
      ["Отказ вместо неправды", "Полный диск или медленная база дают ясный отказ."],
    ),
    promise(
      "P9",
      ["Every read on record", "Every disclosure has its access record in the same transaction."],
      ["Каждый просмотр записан", "Каждое раскрытие записано в той же транзакции."],
    ),
    promise(
      "P10",
      ["No unseen alteration", "An alteration of the record is found, by whomever it was made."],
      ["Изменение журнала заметно", "Изменение журнала обнаруживается, кто бы его ни сделал."],
    ),
    promise(
      "P11",
      ["No scraping", "An insider cannot read through the register."],
      ["Без выкачивания", "Сотрудник не может перечитать весь реестр."],
    ),
    promise(
      "P12",
      ["Exports as approved", "An export holds what was approved and nothing else."],
      ["Выгрузка по решению", "Выгрузка содержит только то, что одобрено."],
    ),
    promise(
      "P13",
      ["A stolen device is empty", "A stolen tablet gives nothing."],
      ["Украденное устройство пусто", "Украденный планшет ничего не выдаёт."],
    ),
    promise(
      "P14",
      ["A stolen database is shut", "A stolen database or backup gives nothing protected."],
      ["Украденная база закрыта", "Украденная база или копия не выдаёт защищённого."],
    ),
    promise(
      "P15",
      ["Erased is erased", "What is due for erasure ends, and the proofs stay."],
      ["Стёрто — значит стёрто", "Подлежащее удалению исчезает, доказательства остаются."],
    ),
    promise(
      "P16",
      ["A seized node can be blinded", "Two persons can make a node unreadable at once."],
      ["Захваченный узел можно ослепить", "Двое могут сразу сделать узел нечитаемым."],
    ),
    promise(
      "P17",
      ["Restore works", "A restore is drilled and checked."],
      ["Восстановление работает", "Восстановление отрабатывается и проверяется."],
    ),
    promise(
      "P18",
      ["Upgrades keep meaning", "An upgrade neither loses nor opens data."],
      ["Обновление сохраняет смысл", "Обновление не теряет и не открывает данные."],
    ),
    promise(
      "P19",
      ["Bad input stays out", "Bad input gives a clear sentence and writes nothing."],
      ["Неверный ввод остаётся снаружи", "Неверный ввод даёт ясное сообщение и ничего не записывает."],
    ),
    promise(
      "P20",
      ["Sign-in that cannot be phished", "Passkeys; a session ends after 12 hours or 30 minutes idle; a shut account within a second."],
      ["Вход без фишинга", "Ключи доступа; сеанс не дольше 12 часов и 30 минут простоя; закрытая запись отключается за секунду."],
    ),
    promise(
      "P21",
      ["Only our code in the browser", "The browser runs only what this node serves."],
      ["В браузере только наш код", "Браузер исполняет только то, что отдаёт этот узел."],
    ),
    promise(
      "P22",
      ["Nobody alone on keys and roles", "Nobody grants themselves a role or uses keys alone."],
      ["Никто не действует один", "Никто не назначает роль себе и не использует ключи в одиночку."],
    ),
    promise(
      "P23",
      ["Break-glass exists and hurts", "Emergency access is possible, noticed and reviewed."],
      ["Экстренный доступ заметен", "Экстренный доступ возможен, виден и проверяется."],
    ),
    promise(
      "P24",
      ["Traffic tells little", "No name in an address, a header or a message outside."],
      ["Трафик мало говорит", "Нет имён в адресах, заголовках и внешних сообщениях."],
    ),
    promise(
      "P25",
      ["Incidents are known fast", "A gap in the record raises an alarm."],
      ["Инцидент виден быстро", "Пробел в журнале поднимает тревогу."],
    ),
    promise(
      "P26",
      ["Published numbers expose nobody", "No small cell can be derived from what is published."],
      ["Публикуемые числа никого не выдают", "Из опубликованного нельзя вывести малую группу."],
    ),
    promise(
      "P27",
      ["What we ship is what we reviewed", "Every package is pinned and known."],
      ["Выпускаем то, что проверили", "Каждый пакет закреплён и известен."],
    ),
  ],
});
