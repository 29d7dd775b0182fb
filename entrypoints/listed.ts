import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { listedAdverts } from "@/lib/page/listed/listed-adverts";
import { openListed } from "@/lib/page/listed/open-listed";
import { referenceIn } from "@/lib/page/listed/reference-in";
import { nhsJobs } from "@/lib/page/sites/nhs-jobs";
import { serveListed } from "@/lib/platform/serve-listed";

/** Lists and opens adverts of NHS Jobs for the desk, on a page of NHS Jobs; put there only when the user says "Check these". */
export default defineUnlistedScript(() => {
  if (!nhsJobs.hosts.includes(location.hostname)) return;
  serveListed((signal) => ({
    list: () => listedAdverts(document, nhsJobs),
    open: async (given) => {
      const reference = referenceIn(given, nhsJobs);
      return reference === undefined
        ? { kind: "not-opened", why: "no-advert" }
        : openListed(reference, { site: nhsJobs, page: document, signal });
    },
  }));
});
