declare module "virtual:rulebook/matching" {
  const tables: import("./packed-tables").PackedTables;
  export default tables;
}
declare module "virtual:rulebook/advice" {
  const advice: import("./tables").Advice;
  export default advice;
}
declare module "virtual:rulebook/catalogue" {
  const entries: readonly import("./tables").CatalogueEntry[];
  export default entries;
}
