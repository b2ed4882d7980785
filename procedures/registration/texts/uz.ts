/** What each state says to the person in Uzbek. */
export const uz = {
  scheduled: "Sizga vaqt belgilandi. Qanday hujjatingiz boʻlsa, olib keling; hujjatingiz boʻlmasa ham keling.",
  identified: "Kimligingizni oʻzingiz aytgandek yozdik. Istalgan vaqtda tuzattirishingiz mumkin.",
  composed: "Yoningizda kim borligini bilamiz. Har biringizga hujjat beriladi.",
  compared: "Ikki marta yozilmaganingizni tekshirdik. Yana bitta tekshiruv qoldi.",
  verified: "Yozuvingiz toʻgʻri. Bugun guvohnomangizni olasiz.",
  active: "Siz roʻyxatga olindingiz. Bola tugʻilsa, koʻchsangiz yoki yordam kerak boʻlsa, bizga ayting.",
  inactive: "Roʻyxatingiz hozircha toʻxtab turibdi. Bizga keling, qayta ochamiz.",
} as const;
