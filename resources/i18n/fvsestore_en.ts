<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>ActionsSection</name>
  <message numerus="yes">
   <source>%n order(s) from reports</source>
   <translation>
    <numerusform>%n order from reports</numerusform>
    <numerusform>%n orders from reports</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>AuditPage</name>
  <message numerus="yes">
   <source>%n action(s)</source>
   <translation>
    <numerusform>%n action</numerusform>
    <numerusform>%n actions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n user(s)</source>
   <translation>
    <numerusform>%n user</numerusform>
    <numerusform>%n users</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n parameter(s)</source>
   <translation>
    <numerusform>%n parameter</numerusform>
    <numerusform>%n parameters</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) are there without it.</source>
   <translation>
    <numerusform>%n row is there without it.</numerusform>
    <numerusform>%n rows are there without it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s), each as it was written. The last: no. {row}, digest {digest}.</source>
   <translation>
    <numerusform>%n row, as it was written. The last: no. {row}, digest {digest}.</numerusform>
    <numerusform>%n rows, each as it was written. The last: no. {row}, digest {digest}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n action(s) wait to be written into the log.</source>
   <translation>
    <numerusform>%n action waits to be written into the log.</numerusform>
    <numerusform>%n actions wait to be written into the log.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>AuthorizationPage</name>
  <message numerus="yes">
   <source>all %n country(ies)</source>
   <translation>
    <numerusform>the only country</numerusform>
    <numerusform>all %n countries</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It lives 180 days, and yours was entered on {0}, %n day(s) ago.</source>
   <translation>
    <numerusform>It lives 180 days, and yours was entered on {0}, %n day ago.</numerusform>
    <numerusform>It lives 180 days, and yours was entered on {0}, %n days ago.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BuyerErasing</name>
  <message numerus="yes">
   <source>Erase the buyers' data of %n order(s)?</source>
   <translation>
    <numerusform>Erase the buyer's data of %n order?</numerusform>
    <numerusform>Erase the buyers' data of %n orders?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Buyers' data of %n order(s) are erased; it stands in the proof.</source>
   <translation>
    <numerusform>The buyer's data of %n order are erased; it stands in the proof.</numerusform>
    <numerusform>Buyers' data of %n orders are erased; it stands in the proof.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>A law keeps something of %n order(s).</source>
   <translation>
    <numerusform>A law keeps something of %n order.</numerusform>
    <numerusform>A law keeps something of %n orders.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BuyersPage</name>
  <message numerus="yes">
   <source>%n state(s)</source>
   <translation>
    <numerusform>%n state</numerusform>
    <numerusform>%n states</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CalendarPage</name>
  <message numerus="yes">
   <source>in %n day(s)</source>
   <translation>
    <numerusform>in %n day</numerusform>
    <numerusform>in %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entry(ies) written to {file}</source>
   <translation>
    <numerusform>%n entry written to {file}</numerusform>
    <numerusform>%n entries written to {file}</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CompletionBar</name>
  <message numerus="yes">
   <source>%n order(s) from reports</source>
   <translation>
    <numerusform>%n order came from reports</numerusform>
    <numerusform>%n orders came from reports</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Configurator</name>
  <message numerus="yes">
   <source>%n order(s) held: not written, but not lost</source>
   <translation>
    <numerusform>%n order held: not written, but not lost</numerusform>
    <numerusform>%n orders held: not written, but not lost</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DiagnosisDesk</name>
  <message numerus="yes">
   <source>The cause is being looked for, step by step: %n so far.</source>
   <translation>
    <numerusform>The cause is being looked for, step by step: %n so far.</numerusform>
    <numerusform>The cause is being looked for, step by step: %n so far.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DiagnosisPage</name>
  <message numerus="yes">
   <source>Looking, %n light(s) so far…</source>
   <translation>
    <numerusform>Looking, %n light so far…</numerusform>
    <numerusform>Looking, %n lights so far…</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Looked at {0}; Amazon was asked %n time(s).</source>
   <translation>
    <numerusform>Looked at {0}; Amazon was asked %n time.</numerusform>
    <numerusform>Looked at {0}; Amazon was asked %n times.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ErasingPart</name>
  <message numerus="yes">
   <source>%n named order(s)</source>
   <translation>
    <numerusform>%n named order</numerusform>
    <numerusform>%n named orders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n month(s)</source>
   <translation>
    <numerusform>%n month</numerusform>
    <numerusform>%n months</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) erased</source>
   <translation>
    <numerusform>%n order erased</numerusform>
    <numerusform>%n orders erased</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n kept under a legal duty</source>
   <translation>
    <numerusform>%n kept under a legal duty</numerusform>
    <numerusform>%n kept under a legal duty</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) written to {0}.</source>
   <translation>
    <numerusform>%n line written to {0}.</numerusform>
    <numerusform>%n lines written to {0}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ExportButton</name>
  <message numerus="yes">
   <source>%n row(s) exported to {file}</source>
   <translation>
    <numerusform>%n row exported to {file}</numerusform>
    <numerusform>%n rows exported to {file}</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FinvaldaPage</name>
  <message numerus="yes">
   <source>%n list(s) could not be read. What was known before stays.</source>
   <translation>
    <numerusform>%n list could not be read. What was known before stays.</numerusform>
    <numerusform>%n lists could not be read. What was known before stays.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FooterLine</name>
  <message numerus="yes">
   <source>%n change(s) not saved: {0}. {1} saves.</source>
   <translation>
    <numerusform>%n change not saved: {0}. {1} saves.</numerusform>
    <numerusform>%n changes not saved: {0}. {1} saves.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>GuideList</name>
  <message numerus="yes">
   <source>%n step(s) found</source>
   <translation>
    <numerusform>%n step found</numerusform>
    <numerusform>%n steps found</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HeldPage</name>
  <message numerus="yes">
   <source>%n reason(s)</source>
   <translation>
    <numerusform>%n reason</numerusform>
    <numerusform>%n reasons</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) of the report: {rows}</source>
   <translation>
    <numerusform>row {rows} of the report</numerusform>
    <numerusform>rows {rows} of the report</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportCard</name>
  <message numerus="yes">
   <source>%n marketplace(s)</source>
   <translation>
    <numerusform>%n marketplace</numerusform>
    <numerusform>%n marketplaces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>%n order</numerusform>
    <numerusform>%n orders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n row</numerusform>
    <numerusform>%n rows</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Amazon is making %n report(s); looking again in {time}.</source>
   <translation>
    <numerusform>Amazon is making %n report; looking again in {time}.</numerusform>
    <numerusform>Amazon is making %n reports; looking again in {time}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message numerus="yes">
   <source>last %n day(s)</source>
   <translation>
    <numerusform>last day</numerusform>
    <numerusform>last %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) by number</source>
   <translation>
    <numerusform>%n order by its number</numerusform>
    <numerusform>%n orders by number</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order number(s) found.</source>
   <translation>
    <numerusform>%n order number found.</numerusform>
    <numerusform>%n order numbers found.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s), one by one.</source>
   <translation>
    <numerusform>%n order.</numerusform>
    <numerusform>%n orders, one by one.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n page(s) of 100 orders.</source>
   <translation>
    <numerusform>About %n page of 100 orders.</numerusform>
    <numerusform>About %n pages of 100 orders.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportTroubles</name>
  <message numerus="yes">
   <source>%n fault(s) in {file}: nothing of it was taken</source>
   <translation>
    <numerusform>%n fault in {file}: nothing of it was taken</numerusform>
    <numerusform>%n faults in {file}: nothing of it was taken</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KeysPart</name>
  <message numerus="yes">
   <source>The keys are being made anew: %n order(s) left.</source>
   <translation>
    <numerusform>The keys are being made anew: %n order left.</numerusform>
    <numerusform>The keys are being made anew: %n orders left.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LockCover</name>
  <message numerus="yes">
   <source>That was not this user's password. %n try(s) left.</source>
   <translation>
    <numerusform>That was not this user's password. %n try left.</numerusform>
    <numerusform>That was not this user's password. %n tries left.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MonthPanel</name>
  <message numerus="yes">
   <source>%n report(s)</source>
   <translation>
    <numerusform>%n report</numerusform>
    <numerusform>%n reports</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n period(s) through the API</source>
   <translation>
    <numerusform>%n period through the API</numerusform>
    <numerusform>%n periods through the API</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n window(s)</source>
   <translation>
    <numerusform>%n window</numerusform>
    <numerusform>%n windows</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n page</numerusform>
    <numerusform>%n pages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more; the JSON file has all</source>
   <translation>
    <numerusform>and %n more; the JSON file has all</numerusform>
    <numerusform>and %n more; the JSON file has all</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MonthsPage</name>
  <message numerus="yes">
   <source>%n month(s)</source>
   <translation>
    <numerusform>%n month</numerusform>
    <numerusform>%n months</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>OrderPanel</name>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n line</numerusform>
    <numerusform>%n lines</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>OrdersPage</name>
  <message numerus="yes">
   <source>%n source(s)</source>
   <translation>
    <numerusform>%n source</numerusform>
    <numerusform>%n sources</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>OtherPage</name>
  <message numerus="yes">
   <source>after %n minute(s)</source>
   <translation>
    <numerusform>after %n minute</numerusform>
    <numerusform>after %n minutes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PersonalPage</name>
  <message numerus="yes">
   <source>%n order(s) still to be erased with the next erasing.</source>
   <translation>
    <numerusform>%n order still to be erased with the next erasing.</numerusform>
    <numerusform>%n orders still to be erased with the next erasing.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) after delivery</source>
   <translation>
    <numerusform>%n day after delivery</numerusform>
    <numerusform>%n days after delivery</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) kept</source>
   <translation>
    <numerusform>%n order kept</numerusform>
    <numerusform>%n orders kept</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>, %n of them under a legal duty</source>
   <translation>
    <numerusform>, %n of them under a legal duty</numerusform>
    <numerusform>, %n of them under a legal duty</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PostingExports</name>
  <message numerus="yes">
   <source>File no. {number} with %n document(s): {file}</source>
   <translation>
    <numerusform>File no. {number} with %n document: {file}</numerusform>
    <numerusform>File no. {number} with %n documents: {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) written to {file}</source>
   <translation>
    <numerusform>%n line written to {file}</numerusform>
    <numerusform>%n lines written to {file}</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PostingWork</name>
  <message numerus="yes">
   <source>Create %n operation(s) in Finvalda?</source>
   <translation>
    <numerusform>Create %n operation in Finvalda?</numerusform>
    <numerusform>Create %n operations in Finvalda?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n operation(s) read back: all agree.</source>
   <translation>
    <numerusform>%n operation read back: it agrees.</numerusform>
    <numerusform>%n operations read back: all agree.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n operation(s) read back</source>
   <translation>
    <numerusform>%n operation read back</numerusform>
    <numerusform>%n operations read back</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Decision noted for %n order(s)</source>
   <translation>
    <numerusform>Decision noted for %n order</numerusform>
    <numerusform>Decision noted for %n orders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rate(s) read</source>
   <translation>
    <numerusform>%n rate read</numerusform>
    <numerusform>%n rates read</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ProductDialog</name>
  <message numerus="yes">
   <source>%n SKU(s)</source>
   <translation>
    <numerusform>%n SKU</numerusform>
    <numerusform>%n SKUs</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ProductPage</name>
  <message numerus="yes">
   <source>%n way(s)</source>
   <translation>
    <numerusform>%n way</numerusform>
    <numerusform>%n ways</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n SKU(s) are unmatched</source>
   <translation>
    <numerusform>%n SKU is unmatched</numerusform>
    <numerusform>%n SKUs are unmatched</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>therefore %n order(s) wait</source>
   <translation>
    <numerusform>therefore %n order waits</numerusform>
    <numerusform>therefore %n orders wait</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them have a suggestion.</source>
   <translation>
    <numerusform>%n of them has a suggestion.</numerusform>
    <numerusform>%n of them have a suggestion.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Show %n order(s)</source>
   <translation>
    <numerusform>Show %n order</numerusform>
    <numerusform>Show %n orders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n SKU(s) are there without it.</source>
   <translation>
    <numerusform>%n SKU is there without it.</numerusform>
    <numerusform>%n SKUs are there without it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It holds for %n order(s).</source>
   <translation>
    <numerusform>It holds for %n order.</numerusform>
    <numerusform>It holds for all %n orders.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>&amp;Accept %n suggestion(s)</source>
   <translation>
    <numerusform>&amp;Accept %n suggestion</numerusform>
    <numerusform>&amp;Accept %n suggestions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n SKU(s) taken out of the table</source>
   <translation>
    <numerusform>%n SKU taken out of the table</numerusform>
    <numerusform>%n SKUs taken out of the table</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n SKU(s) matched</source>
   <translation>
    <numerusform>%n SKU matched</numerusform>
    <numerusform>%n SKUs matched</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReasonCard</name>
  <message numerus="yes">
   <source>%n more reason(s)</source>
   <translation>
    <numerusform>%n more reason</numerusform>
    <numerusform>%n more reasons</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RecordPage</name>
  <message numerus="yes">
   <source>%n marketplace(s)</source>
   <translation>
    <numerusform>%n marketplace</numerusform>
    <numerusform>%n marketplaces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n status(es)</source>
   <translation>
    <numerusform>%n status</numerusform>
    <numerusform>%n statuses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) are there without it.</source>
   <translation>
    <numerusform>%n row is there without it.</numerusform>
    <numerusform>%n rows are there without it.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ResultPanel</name>
  <message numerus="yes">
   <source>Correct %n field(s).</source>
   <translation>
    <numerusform>Correct %n field.</numerusform>
    <numerusform>Correct %n fields.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Fill in %n field(s).</source>
   <translation>
    <numerusform>Fill in %n field.</numerusform>
    <numerusform>Fill in %n fields.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n marketplace(s) found</source>
   <translation>
    <numerusform>%n marketplace found</numerusform>
    <numerusform>%n marketplaces found</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The clock of this computer is %n minute(s) fast by Amazon's time.</source>
   <translation>
    <numerusform>The clock of this computer is %n minute fast by Amazon's time.</numerusform>
    <numerusform>The clock of this computer is %n minutes fast by Amazon's time.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The clock of this computer is %n minute(s) slow by Amazon's time.</source>
   <translation>
    <numerusform>The clock of this computer is %n minute slow by Amazon's time.</numerusform>
    <numerusform>The clock of this computer is %n minutes slow by Amazon's time.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ResultsDialog</name>
  <message numerus="yes">
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n row</numerusform>
    <numerusform>%n rows</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RetentionDesk</name>
  <message numerus="yes">
   <source>%n file(s) with personal data are to be deleted: Other → Personal data</source>
   <translation>
    <numerusform>%n file with personal data is to be deleted: Other → Personal data</numerusform>
    <numerusform>%n files with personal data are to be deleted: Other → Personal data</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Personal data of %n order(s) were erased: they were due</source>
   <translation>
    <numerusform>Personal data of %n order were erased: they were due</numerusform>
    <numerusform>Personal data of %n orders were erased: they were due</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RowCopy</name>
  <message numerus="yes">
   <source>Copied the first %n of the selected rows; use Export for all.</source>
   <translation>
    <numerusform>Copied the first %n of the selected rows; use Export for all.</numerusform>
    <numerusform>Copied the first %n of the selected rows; use Export for all.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Copied %n row(s).</source>
   <translation>
    <numerusform>Copied %n row.</numerusform>
    <numerusform>Copied %n rows.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RunCard</name>
  <message numerus="yes">
   <source>Show %n written order(s)</source>
   <translation>
    <numerusform>Show %n written order</numerusform>
    <numerusform>Show %n written orders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Show %n held</source>
   <translation>
    <numerusform>Show %n held</numerusform>
    <numerusform>Show %n held</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n marketplace(s)</source>
   <translation>
    <numerusform>%n marketplace</numerusform>
    <numerusform>%n marketplaces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n page</numerusform>
    <numerusform>%n pages</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RunsPage</name>
  <message numerus="yes">
   <source>%n result(s)</source>
   <translation>
    <numerusform>%n result</numerusform>
    <numerusform>%n results</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SlicesDialog</name>
  <message numerus="yes">
   <source>Loaded {read} of %n part(s)</source>
   <translation>
    <numerusform>Loaded {read} of %n part</numerusform>
    <numerusform>Loaded {read} of %n parts</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SupportDialog</name>
  <message numerus="yes">
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n file</numerusform>
    <numerusform>%n files</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>VatCodeDialog</name>
  <message numerus="yes">
   <source>VAT code of %n row(s)</source>
   <translation>
    <numerusform>VAT code of %n row</numerusform>
    <numerusform>VAT code of %n rows</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>VatPage</name>
  <message numerus="yes">
   <source>%n state(s)</source>
   <translation>
    <numerusform>%n state</numerusform>
    <numerusform>%n states</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) of businesses wait for the buyer's VAT number.</source>
   <translation>
    <numerusform>%n order of a business waits for the buyer's VAT number.</numerusform>
    <numerusform>%n orders of businesses wait for the buyer's VAT number.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) hold orders</source>
   <translation>
    <numerusform>%n row holds orders</numerusform>
    <numerusform>%n rows hold orders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) wait</source>
   <translation>
    <numerusform>%n order waits</numerusform>
    <numerusform>%n orders wait</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) are there without it.</source>
   <translation>
    <numerusform>%n row is there without it.</numerusform>
    <numerusform>%n rows are there without it.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n open order(s) fall under it</source>
   <translation>
    <numerusform>%n open order falls under it</numerusform>
    <numerusform>%n open orders fall under it</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>&amp;Confirm %n row(s)</source>
   <translation>
    <numerusform>&amp;Confirm %n row</numerusform>
    <numerusform>&amp;Confirm %n rows</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) added</source>
   <translation>
    <numerusform>%n row added</numerusform>
    <numerusform>%n rows added</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) changed</source>
   <translation>
    <numerusform>%n row changed</numerusform>
    <numerusform>%n rows changed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) confirmed</source>
   <translation>
    <numerusform>%n row confirmed</numerusform>
    <numerusform>%n rows confirmed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n confirmation(s) taken back</source>
   <translation>
    <numerusform>%n confirmation taken back</numerusform>
    <numerusform>%n confirmations taken back</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) removed</source>
   <translation>
    <numerusform>%n row removed</numerusform>
    <numerusform>%n rows removed</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>columns</name>
  <message numerus="yes">
   <source>Last %n day(s)</source>
   <translation>
    <numerusform>Last day</numerusform>
    <numerusform>Last %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Done, %n held</source>
   <translation>
    <numerusform>Done, %n held</numerusform>
    <numerusform>Done, %n held</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>endings</name>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n day</numerusform>
    <numerusform>%n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>at most %n day(s)</source>
   <translation>
    <numerusform>at most %n day</numerusform>
    <numerusform>at most %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Secret: %n day(s) left, until {0}.</source>
   <translation>
    <numerusform>Secret: %n day left, until {0}.</numerusform>
    <numerusform>Secret: %n days left, until {0}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Secret: at most %n day(s) left, until {0}, counted from the day of entry.</source>
   <translation>
    <numerusform>Secret: at most %n day left, until {0}, counted from the day of entry.</numerusform>
    <numerusform>Secret: at most %n days left, until {0}, counted from the day of entry.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Entered on {0}, %n day(s) ago. Amazon names no end for the authorization of your own application.</source>
   <translation>
    <numerusform>Entered on {0}, %n day ago. Amazon names no end for the authorization of your own application.</numerusform>
    <numerusform>Entered on {0}, %n days ago. Amazon names no end for the authorization of your own application.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) ago</source>
   <translation>
    <numerusform>%n day ago</numerusform>
    <numerusform>%n days ago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>secret: %n day(s) left</source>
   <translation>
    <numerusform>secret: %n day left</numerusform>
    <numerusform>secret: %n days left</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n Client secret(s) come to an end</source>
   <translation>
    <numerusform>%n Client secret comes to an end</numerusform>
    <numerusform>%n Client secrets come to an end</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{code}: the Client secret ends in %n day(s)</source>
   <translation>
    <numerusform>{code}: the Client secret ends in %n day</numerusform>
    <numerusform>{code}: the Client secret ends in %n days</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>held</name>
  <message numerus="yes">
   <source>%n row(s) of a report held: {rows}</source>
   <translation>
    <numerusform>Row {rows} of a report is held</numerusform>
    <numerusform>Rows {rows} of a report are held</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>history</name>
  <message numerus="yes">
   <source>%n part(s) to load, up to thirty days each.</source>
   <translation>
    <numerusform>%n part to load, up to thirty days.</numerusform>
    <numerusform>%n parts to load, up to thirty days each.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>months</name>
  <message numerus="yes">
   <source>%n hole(s)</source>
   <translation>
    <numerusform>%n hole</numerusform>
    <numerusform>%n holes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n difference(s)</source>
   <translation>
    <numerusform>%n difference</numerusform>
    <numerusform>%n differences</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n held</source>
   <translation>
    <numerusform>%n held</numerusform>
    <numerusform>%n held</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>products</name>
  <message numerus="yes">
   <source>%n product(s)</source>
   <translation>
    <numerusform>%n product</numerusform>
    <numerusform>%n products</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>report_files</name>
  <message numerus="yes">
   <source>{names} and %n more</source>
   <translation>
    <numerusform>{names} and %n more</numerusform>
    <numerusform>{names} and %n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) held: not written, but not lost.</source>
   <translation>
    <numerusform>%n order is held: not written, but not lost.</numerusform>
    <numerusform>%n orders are held: not written, but not lost.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done} of %n file(s)</source>
   <translation>
    <numerusform>{done} of %n file</numerusform>
    <numerusform>{done} of %n files</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) read</source>
   <translation>
    <numerusform>%n row read</numerusform>
    <numerusform>%n rows read</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) in them.</source>
   <translation>
    <numerusform>%n order in them.</numerusform>
    <numerusform>%n orders in them.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>run_line</name>
  <message numerus="yes">
   <source>, of %n row(s)</source>
   <translation>
    <numerusform>, of %n row</numerusform>
    <numerusform>, of %n rows</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>runs</name>
  <message numerus="yes">
   <source>from %n row(s) of reports</source>
   <translation>
    <numerusform>from %n row of reports</numerusform>
    <numerusform>from %n rows of reports</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n letter(s) in names of products came as “?”: Amazon lost them.</source>
   <translation>
    <numerusform>%n letter in names of products came as “?”: Amazon lost it.</numerusform>
    <numerusform>%n letters in names of products came as “?”: Amazon lost them.</numerusform>
   </translation>
  </message>
 </context>
</TS>
