const NATIONAL_INSURANCE = /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/;
const BIRTH = /\b(?:date of birth|d\.?o\.?b\.?)\s*[:–-]?\s*\d{1,2}[ ./-]/i;
const HINTS = [
  /\bnational insurance (?:number|no)\b/i,
  /\bdate of birth\b/i,
  /\bcurriculum vitae\b/i,
  /\breason for leaving\b/i,
  /\byours (?:sincerely|faithfully)\b/i,
  /\bdear (?:sir|madam|hiring manager|recruitment)/i,
  /\bI (?:am applying|wish to apply|would like to apply)\b/i,
  /\b(?:referee|reference) (?:1|one|2|two)\b/i,
  /\b(?:NMC|GMC|HCPC) (?:pin|number|registration number)\s*[:–-]?\s*[A-Z]{0,2}\d{4,}/i,
  /\bmy (?:current role|career|experience|strengths|qualifications)\b/i,
];
/** An advert says "you" and "we"; somebody's application says "I". */
const FIRST_PERSON = /\bI(?: |['’](?:m|ve|d|ll)\b)/g;

/** Whether a text looks like one person's application and not like an advert. It only makes us ask: nothing is refused. */
export function looksLikeApplication(text: string): boolean {
  if (NATIONAL_INSURANCE.test(text) || BIRTH.test(text)) return true;
  if (HINTS.filter((hint) => hint.test(text)).length >= 2) return true;
  const spoken = text.match(FIRST_PERSON)?.length ?? 0;
  const words = text.split(/\s+/).length;
  return spoken >= 5 && spoken / words > 0.015;
}
