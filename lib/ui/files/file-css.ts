/** The style of the pages that we write: readable at any width, in light and dark, and on paper. */
export const fileCss = `
:root{color-scheme:light dark;--text:#212b32;--page:#fff;--quiet:#4c6272;--line:#aeb7bd;--accent:#7c2855;--mark:#fff2b3;--was:#7a1010;--now:#003d7a;--link:#005eb8}
@media (prefers-color-scheme:dark){:root{--text:#f0f4f5;--page:#14191d;--quiet:#b6c2ca;--line:#3a4650;--accent:#f0a9cd;--mark:#5a4700;--was:#ffcdc8;--now:#c4e0ff;--link:#8ec5ff}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:60rem;background:var(--page);color:var(--text);font:1rem/1.5 arial,sans-serif;overflow-wrap:anywhere}
header{border-top:4px solid var(--accent);border-bottom:1px solid var(--line);padding:.5rem 0 1rem}
h1{font-size:1.6rem;line-height:1.25;margin:.25rem 0}
h2{font-size:1.25rem;margin:1.75rem 0 .5rem}
h3{font-size:1.05rem;margin:1rem 0 .25rem}
p,ul,dl{margin:.5rem 0}
ul{padding-left:1.25rem}
li+li{margin-top:.35rem}
.limits{border-left:4px solid var(--accent);padding-left:.75rem}
.quiet,footer{color:var(--quiet)}
.heading{font-weight:bold}
.item{padding-left:1.25rem}
.item::before{content:"• ";margin-left:-1rem}
.nhsuk-u-visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
dl div{display:grid;grid-template-columns:12rem 1fr;gap:.5rem;padding:.25rem 0;border-bottom:1px solid var(--line)}
dt{font-weight:bold}dd{margin:0}
table{width:100%;border-collapse:collapse}
th,td{padding:.4rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:normal}
thead th{font-weight:bold}
mark{background:var(--mark);color:inherit;text-decoration:underline}
del{color:var(--was)}ins{color:var(--now);font-weight:bold}
ul.ww-changes{list-style:none;padding:0;white-space:pre-wrap}
a{color:var(--link)}
label{display:block;margin:.75rem 0 .25rem;font-weight:bold}
input,textarea{display:block;width:100%;padding:.4rem;border:2px solid var(--quiet);background:var(--page);color:var(--text);font:inherit}
fieldset{margin:.75rem 0 0;padding:0;border:0}
legend{padding:0;font-weight:bold}
fieldset label{display:inline-flex;align-items:center;gap:.4rem;min-height:2rem;margin:.25rem 1.25rem 0 0;font-weight:normal}
input[type=radio]{flex:none;width:1.5rem;height:1.5rem;margin:0;accent-color:var(--accent)}
button{min-height:2.5rem;margin:.75rem .5rem 0 0;padding:.4rem 1rem;border:2px solid var(--accent);background:var(--page);color:var(--accent);font:inherit;font-weight:bold;cursor:pointer}
input:focus-visible,textarea:focus-visible,button:focus-visible,a:focus-visible{outline:3px solid var(--text);outline-offset:2px}
.paragraph-of-advert{margin-top:1rem;padding-top:1rem;border-top:1px solid var(--line)}
@media (max-width:40rem){dl div{grid-template-columns:1fr;gap:0}table,thead,tbody,tr,th,td{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr{border-bottom:2px solid var(--line)}th,td{border:0}}
@media print{:root{--text:#000;--page:#fff;--quiet:#333;--line:#999;--accent:#000;--mark:#eee;--was:#000;--now:#000;--link:#000}body{max-width:none;padding:0;font-size:10.5pt}h2{break-after:avoid}li,tr,dl div{break-inside:avoid}button,label,input,textarea,fieldset{display:none}a::after{content:" (" attr(href) ")"}}
`;
