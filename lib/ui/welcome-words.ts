/** What is said when the panel is opened for the first time; a part of `words`. */
export const welcomeWords = {
  label: "First words",
  place: (index: number, count: number): string => `${index} of ${count}`,
  next: "Go on",
  skip: "Skip",
  try: "Try it on a sample advert",
  close: "Close",
  sampleTitle: "A sample advert",
  cards: [
    {
      heading: "What it does",
      text: "It reads the job advert in front of you. It points at words people may not know, and at words that may shut people out. Each has a reason, a source, and often other words you could use.",
    },
    {
      heading: "What it does not do",
      text: "It sends nothing anywhere. It changes nothing unless you press a button. It gives no score and does not decide for you: keep your own words wherever they are right.",
    },
    {
      heading: "Try it",
      text: "See it work on an advert we made up, or close this and look at your own.",
    },
  ],
} as const;

/** An invented advert that has something of every kind to find. */
export const sampleAdvert = `Communications Officer

Job summary
We are looking for a dynamic communications officer to join our fast-paced team. You will utilise your skills to cascade key messages across the ICS and work closely with the MDT. The CCG newsletter will be part of your role going forward.

Main duties of the job
Write news for staff and for people who use our services.
Look after the website and answer questions from the press.

Essential criteria
Educated to degree level
Native English speaker
5 years' experience in a similar NHS role
Full UK driving licence
Knowledge of SharePoint

About us
We are an equal opportunities employer. You can ask for flexible hours from your first day.`;
