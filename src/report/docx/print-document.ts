import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import type { Paper, Section } from '../paper/paper.ts';
import { printBlock } from './print-block.ts';
import { printCover } from './print-cover.ts';
import { grey, styles, textWidth } from './styles.ts';

type Printed = Paragraph | TableOfContents | ReturnType<typeof printBlock>[number];

/** A paper as a document of Word, with headings, real tables, and fields for contents and pages. */
export async function printDocument(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: paper.cover.title,
    creator: 'Assay',
    lastModifiedBy: 'Assay',
    description: paper.cover.nature,
    styles: styles(paper.language),
    // Word fills the contents when it opens the document.
    features: { updateFields: true },
    sections: [
      { properties: {}, children: printCover(paper.cover) },
      {
        properties: {},
        headers: { default: new Header({ children: [header(paper)] }) },
        footers: { default: new Footer({ children: [footer(paper)] }) },
        children: [
          new Paragraph({ text: paper.contents, style: 'Contents' }),
          new TableOfContents(paper.contents, { hyperlink: true, headingStyleRange: '1-2' }),
          ...paper.sections.flatMap((section) => printSection(section, 1)),
        ],
      },
    ],
  });
  return await Packer.toBuffer(document);
}

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

function printSection(section: Section, level: number): Printed[] {
  const heading = levels[Math.min(level, levels.length) - 1] ?? HeadingLevel.HEADING_3;
  return [
    ...(section.newPage === true ? [new Paragraph({ children: [new PageBreak()] })] : []),
    new Paragraph({ text: section.title, heading }),
    ...section.blocks.flatMap(printBlock),
    ...(section.sections ?? []).flatMap((part) => printSection(part, level + 1)),
  ];
}

function header({ running }: Paper): Paragraph {
  const look = { size: 15, color: grey };
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [
      new TextRun({ text: running.left, ...look }),
      new TextRun({ children: [new Tab(), running.right], ...look }),
    ],
  });
}

/** The template of the page line, its parameters as fields. */
function footer({ running }: Paper): Paragraph {
  const fields = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES };
  const children = running.page
    .split(/(\{pages?\})/)
    .map((part) => (part === '{page}' || part === '{pages}' ? fields[part] : part));
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children, size: 15, color: grey })],
  });
}
