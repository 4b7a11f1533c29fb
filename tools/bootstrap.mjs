// The entry of `npm start`, `npm test`, `npm run check` and `npm run bench`. It runs on whatever Node is
// on the machine, with nothing installed. This file keeps to syntax that every Node with modules can read,
// so that an old one can say what is wrong; everything else is behind the import.
const major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  console.error(`Stoa needs Node 20 or newer to start, and this is Node ${process.versions.node}.`)
  process.exitCode = 1
} else {
  import('./bootstrap/main.mjs').then(entry => entry.main(process.argv.slice(2)))
}
