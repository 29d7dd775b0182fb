declare module "virtual:rulebook/matching" {
  const tables: import("./tables").MatchingTables;
  export default tables;
}
declare module "virtual:rulebook/advice" {
  const advice: import("./tables").Advice;
  export default advice;
}
