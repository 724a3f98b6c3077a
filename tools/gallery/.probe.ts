import { openBrowser } from './open-browser'
import { openLocalSite } from './local-site'
import { gzipSync } from 'node:zlib'
async function main(){
 const site=await openLocalSite()
 const b=await openBrowser(); const c=await b.newContext({viewport:{width:375,height:740}})
 const p=await c.newPage(); let bytes=0
 p.on('response',async r=>{ try{const g=gzipSync(await r.body()).length; bytes+=g; if(g>4000)console.log(g,r.url().replace(site.address,''),r.headers()['content-encoding'])}catch{} })
 await p.goto(site.address+'/'); await p.waitForTimeout(2000); console.log('total gz',bytes, await p.evaluate(()=>JSON.stringify(performance.getEntriesByType('paint').map(e=>[e.name,Math.round(e.startTime)]))))
 await b.close(); await site.close()
}
main()
