import { expect, test } from "vitest";
import { advertIdentity } from "@/lib/review/advert-identity";

test("names an advert by its reference, its document, its file as first seen, or its page and field", () => {
  expect([
    advertIdentity({ kind: "nhs-jobs", reference: " C9999-26-0001 " }),
    advertIdentity({ kind: "document", id: "1AbC" }),
    advertIdentity({ kind: "file", sha256: "ab12", title: "Booking  Desk\nCoordinator" }),
    advertIdentity({ kind: "page", origin: "https://jobs.example.org", path: "/write/7" }),
    advertIdentity({ kind: "page", origin: "https://jobs.example.org", path: "/write/7", field: " Main  duties " }),
  ]).toEqual([
    "C9999-26-0001",
    "document 1AbC",
    "file ab12 Booking Desk Coordinator",
    "https://jobs.example.org/write/7",
    "https://jobs.example.org/write/7 Main duties",
  ]);
});
