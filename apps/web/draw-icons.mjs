// Draws every icon of the app from the mark in src/ui/mark-paths.ts. Run it after a change of the mark:
//   node apps/web/draw-icons.mjs
import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { markPath, sunPath } from './src/ui/mark-paths.ts'

const publicFolder = new URL('./public/', import.meta.url)

/** The mark on night ground. `inset` leaves room for the circle that a maskable icon may be cut to. */
const drawIcon = ({ radius, inset }) => {
  const scale = 1 - inset * 2
  const move = 48 * inset
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="512" height="512"><title>Stoa</title>
<defs><linearGradient id="night" x1="0" y1="0" x2="1" y2="1"><stop stop-color="#2a3048"/><stop offset="1" stop-color="#171a29"/></linearGradient></defs>
<rect width="48" height="48" rx="${radius}" fill="url(#night)"/>
<g transform="translate(${move} ${move}) scale(${scale})"><path fill="#f4f0e6" d="${markPath}"/><path fill="#f6b24a" d="${sunPath}"/></g></svg>`)
}

/** An .ico file that holds one PNG of 32 px. */
const wrapIco = png => {
  const header = Buffer.alloc(22)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(1, 4)
  header.writeUInt8(32, 6)
  header.writeUInt8(32, 7)
  header.writeUInt16LE(1, 10)
  header.writeUInt16LE(32, 12)
  header.writeUInt32LE(png.length, 14)
  header.writeUInt32LE(22, 18)
  return Buffer.concat([header, png])
}

const rounded = drawIcon({ radius: 11, inset: 0.02 })
const square = drawIcon({ radius: 0, inset: 0.12 })
const save = (name, bytes) => writeFile(new URL(name, publicFolder), bytes)
await save('favicon.svg', drawIcon({ radius: 11, inset: 0 }))
await save(
  'favicon.ico',
  wrapIco(
    await sharp(drawIcon({ radius: 11, inset: 0 }))
      .resize(32)
      .png()
      .toBuffer(),
  ),
)
await save('icon-192.png', await sharp(rounded).resize(192).png({ compressionLevel: 9 }).toBuffer())
await save('icon-512.png', await sharp(rounded).resize(512).png({ compressionLevel: 9 }).toBuffer())
await save('icon-maskable-512.png', await sharp(square).resize(512).png({ compressionLevel: 9 }).toBuffer())
await save('apple-touch-icon.png', await sharp(square).resize(180).png({ compressionLevel: 9 }).toBuffer())
