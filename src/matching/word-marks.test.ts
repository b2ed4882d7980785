import { expect, test } from "vitest";
import { readWord } from "./reading.ts";
import { marksOfWords, mayAgree } from "./word-marks.ts";
import { matchWords } from "./word-match.ts";

const names =
  "Рахимов Рахимзода Rahimov Rahimi رحیمی رحیموا Мухаммад Mohammad محمد Магомед Mehmet Абдурахмон Abdulrahman عبدالرحمن Rahmon رحمان " +
  "Юсуф Yusuf یوسف Yousef Хусейн Hussein حسین Husayn Файзулло Fayzullo Faizullah فیض‌الله Ольга Оля Olga اولگا Мария Маша Сайид Саид " +
  "Йусуф Vučić Vucic Вучич Çelik Chelik J Q م Шерзод Sherzad شیرزاد Isherwood Исхервуд Geraint Джерент Zahra Захро زهرا Захо 王 王明 " +
  "Алексеевич Alekseevich Turdizoda Турдиова Xolmatov Холматов Ғаффоров Gafforov غفاری Ҷаҳонгир Jahongir جهانگیر";

test.each([true, false])("[MA20] what marks tell apart is told apart by the words as well (faint likeness told: %s)", (isFaintTold) => {
  const words = [...new Set(names.toLowerCase().split(" "))];
  const marks = marksOfWords(words);
  let told = 0;
  for (const [a, one] of words.entries())
    for (const [b, other] of words.entries()) {
      const level = matchWords(readWord(one), readWord(other), isFaintTold);
      if (mayAgree(marks, a, b, isFaintTold)) continue;
      told++;
      expect(level, `${one} ${other}`).toBe("different");
    }
  expect(told / words.length ** 2).toBeGreaterThan(isFaintTold ? 0.25 : 0.5);
});
