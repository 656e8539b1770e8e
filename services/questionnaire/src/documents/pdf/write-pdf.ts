import PDFDocument from 'pdfkit';
import { fill } from '../words/document-words.ts';
import { type FontName, fonts, setText } from './fonts.ts';
import type { Block, Paper, PaperOption } from './paper.ts';

type Pdf = typeof PDFDocument.prototype;
type Element = ReturnType<Pdf['struct']>;

/** Points of 1/72 inch: A4 with margins wide enough for a folder. */
const MARGIN = 62;
const INDENT = 18;
const SIZES = { 1: 20, 2: 15, 3: 11.5 } as const;
const TEXT = 10;
/** Less room than this below a heading would part it from what it heads. */
const ROOM = { 1: 200, 2: 160, 3: 110 } as const;

/** The library knows the standard; its types do not yet. */
const STANDARD: object = { subset: 'PDF/UA' };

/** A tagged PDF (PDF/UA-1): structure, language, title and outline; what repeats on each page is no content. */
export function writePdf(paper: Paper): Promise<Buffer> {
  const pdf = open(paper);
  const finished = collect(pdf);
  const whole = pdf.struct('Document');
  pdf.addStructure(whole);
  const outline: Outline = { 0: pdf.outline };
  for (const block of paper.blocks) {
    if (block.kind === 'heading') mark(pdf, outline, block);
    place(pdf, whole, block);
  }
  whole.end();
  decorate(pdf, paper);
  pdf.end();
  return finished;
}

function open({ title, language, madeAt }: Paper): Pdf {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    ...STANDARD,
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    // No font of the reader's machine is relied on.
    font: '',
    info: {
      Title: title,
      Creator: 'Interlace',
      Producer: 'Interlace',
      CreationDate: madeAt,
      ModDate: madeAt,
    },
  });
  for (const [name, font] of Object.entries(fonts)) pdf.registerFont(name, font);
  // As a number, the library would add a list of glyphs to each font that never fits it, and the standard forbids that.
  Object.assign(pdf, { subset: String(Reflect.get(pdf, 'subset')) });
  return pdf.font('regular').fontSize(TEXT);
}

function collect(pdf: Pdf): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}

type Heading = Extract<Block, { kind: 'heading' }>;
type Outline = Partial<Record<0 | 1 | 2 | 3, Pdf['outline']>>;

/** Makes room for a heading and enters it into the outline, below the nearest heading above it. */
function mark(pdf: Pdf, outline: Outline, { level, text }: Heading): void {
  if (pdf.page.height - MARGIN - pdf.y < ROOM[level]) pdf.addPage();
  const above = outline[level === 3 ? 2 : level === 2 ? 1 : 0] ?? outline[0];
  outline[level] = above?.addItem(text, { expanded: level < 2 });
}

function place(pdf: Pdf, whole: Element, block: Block): void {
  const options = block.language === undefined ? {} : { lang: block.language };
  if (block.kind === 'options') {
    placeOptions(pdf, whole, block.options, options);
    return;
  }
  const element = block.kind === 'labelled' ? labelled(pdf, block, options) : plain(pdf, block, options);
  whole.add(element);
  element.end();
}

type Plain = Extract<Block, { kind: 'heading' | 'paragraph' }>;

function plain(pdf: Pdf, block: Plain, options: object): Element {
  if (block.kind === 'paragraph') {
    return pdf.struct('P', options, () => {
      write(pdf, block.text, 'regular', TEXT);
      pdf.moveDown(0.35);
    });
  }
  return pdf.struct(`H${block.level}`, options, () => {
    pdf.moveDown(block.level === 3 ? 0.9 : 0.6);
    write(pdf, block.text, 'bold', SIZES[block.level]);
    pdf.moveDown(0.25);
  });
}

function write(pdf: Pdf, content: string, wanted: 'regular' | 'bold', size: number, left = MARGIN): void {
  const { text, font } = setText(content, wanted);
  pdf.font(font).fontSize(size).fillColor('#1b1b1b');
  pdf.text(text, left, undefined, { width: pdf.page.width - MARGIN - left, lineGap: 1.5 });
}

type Labelled = Extract<Block, { kind: 'labelled' }>;

function labelled(pdf: Pdf, { label, text }: Labelled, options: object): Element {
  const name = pdf.struct('Span', () => write(pdf, `${label}:`, 'bold', TEXT));
  const said = pdf.struct('Span', options, () => {
    write(pdf, text, 'regular', TEXT, MARGIN + INDENT);
    pdf.moveDown(0.35);
  });
  return pdf.struct('P', [name, said]);
}

/** A list whose boxes are decoration: which option is chosen stands in words behind it. */
function placeOptions(pdf: Pdf, whole: Element, options: readonly PaperOption[], said: object): void {
  const list = pdf.struct('L', said);
  whole.add(list);
  for (const { text, mark: made } of options) {
    const isChosen = made?.isChosen === true;
    box(pdf, isChosen);
    const body = pdf.struct('LBody', () => {
      const words = made === null ? text : `${text} — ${made.words}`;
      write(pdf, words, isChosen ? 'bold' : 'regular', TEXT, MARGIN + INDENT);
      pdf.moveDown(0.2);
    });
    const item = pdf.struct('LI', [body]);
    list.add(item);
    item.end();
  }
  list.end();
}

function box(pdf: Pdf, isChosen: boolean): void {
  if (pdf.page.height - MARGIN - pdf.y < 3 * TEXT) pdf.addPage();
  const [left, top, side] = [MARGIN + 3, pdf.y + 1.5, TEXT - 1.5];
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.lineWidth(0.8).strokeColor('#1b1b1b').rect(left, top, side, side).stroke();
  if (isChosen) {
    pdf
      .moveTo(left, top)
      .lineTo(left + side, top + side)
      .stroke();
    pdf
      .moveTo(left + side, top)
      .lineTo(left, top + side)
      .stroke();
  }
  pdf.endMarkedContent();
}

/** Running title and page numbers, as artifacts: nobody wants to hear them on each page. */
function decorate(pdf: Pdf, { running, pageWords }: Paper): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    const { margins, height } = pdf.page;
    const bottom = margins.bottom;
    // The margin is where they stand; text there would else open another page.
    margins.bottom = 0;
    if (index > 0) artifact(pdf, running, MARGIN / 2, 'Top');
    artifact(pdf, fill(pageWords, { page: index + 1, pages: count }), height - MARGIN / 1.6, 'Bottom');
    margins.bottom = bottom;
  }
}

function artifact(pdf: Pdf, content: string, top: number, side: 'Top' | 'Bottom'): void {
  const { text, font }: { text: string; font: FontName } = setText(content, 'regular');
  pdf.markContent('Artifact', { type: 'Pagination', attached: [side] });
  pdf.font(font).fontSize(8).fillColor('#555555');
  pdf.text(text, MARGIN, top, {
    width: pdf.page.width - 2 * MARGIN,
    height: 10,
    ellipsis: true,
    lineBreak: false,
  });
  pdf.endMarkedContent();
}
