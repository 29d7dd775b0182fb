declare module "virtual:rulebook/matching" {
  export default function tables(): import("./packed-tables").PackedTables;
}
declare module "virtual:rulebook/advice" {
  export default function advice(): import("./tables").Advice;
}
declare module "virtual:rulebook/catalogue" {
  export default function entries(): readonly import("./tables").CatalogueEntry[];
}
