/** Sentences of invented adverts; none stands in a real one. */
const sentences = [
  "We are looking for a friendly administrator to join our outpatient booking team at Northmoor General Hospital.",
  "You will answer calls from patients, book appointments and keep our records up to date.",
  "The successful candidate will utilise our scheduling system and liaise with consultants, nurses and the wider team.",
  "You must have at least 3 years' experience in a busy office and a full UK driving licence.",
  "Our MDT meets every Tuesday, and you will take the notes and chase the actions that come out of it.",
  "Experience of working with people who have a learning disability would be helpful, although full training is given.",
  "We value the differences our colleagues bring, and we want our team to look like the town that it serves.",
  "The post holder will be responsible for the provision of weekly reports to the divisional manager in respect of waiting times, cancelled appointments, and the other measures that the board asks to see each month.",
  "You can ask for flexible working, including part-time hours and job share, from your first day with us.",
  "He or she will report to the service manager, who will agree a development plan with them each spring.",
  "Please contact Sam Example, Booking Manager, for an informal chat before you apply.",
  "Interviews will be held by video in the week of 14 June, and we will tell everyone the result within ten days.",
  "The salary is £25,147 to £27,596 a year, with 27 days of annual leave and the NHS pension scheme.",
  "You will be a motivated person who works well under pressure and can hit the ground running.",
  "A disclosure and barring check is needed for this job; a criminal record will not automatically stop you.",
  "In return we offer a supportive team, paid time for study, and a mentor for your first six months.",
];

/** An invented advert of about `words` words, in paragraphs of two to five sentences; the same for the same number. */
export function inventedAdvert(words: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  let at = 0;
  for (let size = 2; count < words; size = size === 5 ? 2 : size + 1) {
    const paragraph: string[] = [];
    for (let n = 0; n < size && count < words; n += 1) {
      // A figure that changes keeps paragraphs from being the same text again and again.
      const sentence = (sentences[(at * 7 + Math.floor(at / sentences.length)) % sentences.length] ?? "").replace(
        "14 June",
        `${(at % 28) + 1} June`,
      );
      paragraph.push(sentence);
      count += sentence.split(" ").length;
      at += 1;
    }
    paragraphs.push(paragraph.join(" "));
  }
  return paragraphs.join("\n\n");
}
