/** An empty workbook, for results, CSV data and samples. */
import { createPackageBuilder, type PackageBuilder } from '../package/package-builder';
import {
  CONTENT_TYPES_NAMESPACE,
  MAIN_NAMESPACE,
  PACKAGE_RELATIONS_NAMESPACE,
  RELATION_NAMESPACE,
  XML_DECLARATION,
} from '../xml/namespaces';

export const BLANK_WORKBOOK_PART = 'xl/workbook.xml';
export const BLANK_STYLES_PART = 'xl/styles.xml';

export function blankPackage(): PackageBuilder {
  const builder = createPackageBuilder(null);
  builder.set(
    '[Content_Types].xml',
    `${XML_DECLARATION}<Types xmlns="${CONTENT_TYPES_NAMESPACE}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${BLANK_WORKBOOK_PART}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/${BLANK_STYLES_PART}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  );
  builder.set(
    '_rels/.rels',
    `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS_NAMESPACE}"><Relationship Id="rId1" Type="${RELATION_NAMESPACE}/officeDocument" Target="${BLANK_WORKBOOK_PART}"/></Relationships>`,
  );
  builder.set(
    'xl/_rels/workbook.xml.rels',
    `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS_NAMESPACE}"><Relationship Id="rId1" Type="${RELATION_NAMESPACE}/styles" Target="styles.xml"/></Relationships>`,
  );
  builder.set(
    BLANK_WORKBOOK_PART,
    `${XML_DECLARATION}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATION_NAMESPACE}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
  );
  builder.set(BLANK_STYLES_PART, BLANK_STYLES_XML);
  return builder;
}

export const BLANK_STYLES_XML = `${XML_DECLARATION}<styleSheet xmlns="${MAIN_NAMESPACE}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
