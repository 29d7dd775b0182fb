import { launchChromium } from "./launch-chromium.mjs"; import { provideChromium } from "./provide-browser.mjs";
import { serveAdvert, advertAddress } from "./serve-advert.mjs"; import { root } from "./run.mjs"; import { join } from "node:path"; import {writeFileSync} from "node:fs";
const b = await launchChromium({ executablePath: await provideChromium(), extension: join(root, ".output/chrome-mv3"), headless: true });
await serveAdvert(b.context);
await b.context.addInitScript(() => { const look=()=>{ if(![...CSS.highlights.values()].some(h=>h.size>0)) return requestAnimationFrame(look); const n=performance.getEntriesByType("navigation")[0]; globalThis.firstSeen={at:performance.now(), dcl:n.domContentLoadedEventEnd, origin:performance.timeOrigin, load:n.loadEventEnd}; performance.mark("marks") }; requestAnimationFrame(look)});
const page = await b.context.newPage(); await page.goto(advertAddress); await page.waitForFunction(()=>globalThis.firstSeen);
const s = await b.context.newCDPSession(page);
const N=Number(process.argv[2]??6); const out=[];
for(let i=0;i<N;i++){ await page.reload(); await page.waitForFunction(()=>globalThis.firstSeen); out.push(await page.evaluate(()=>firstSeen.at-firstSeen.dcl)); }
console.log(out.map(x=>x.toFixed(0)).join(" "));
if (process.argv[3]) {
await s.send("Profiler.enable"); await s.send("Profiler.setSamplingInterval",{interval:100}); await s.send("Profiler.start");
await page.reload(); await page.waitForFunction(()=>globalThis.firstSeen); const f=await page.evaluate(()=>firstSeen);
const {profile}=await s.send("Profiler.stop"); console.log(JSON.stringify(f)); writeFileSync("/tmp/ww/fm/p.json",JSON.stringify({f,profile})); }
await b.context.close(); process.exit(0);
