<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Aside</name>
    <message>
        <source>Notes</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>術語</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Path of the clause</source>
        <translation>條款路徑</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>%n place in this text</source>
        <translation>本文中 %n 處</translation>
    </message>
    <message>
        <source>%n places in this text</source>
        <translation>本文中 %n 處</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往該處</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <translation>文庫中沒有</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 處</translation>
    </message>
    <message>
        <source>Find it in the library</source>
        <translation>在文庫中尋找</translation>
    </message>
    <message>
        <source>Add it from a file…</source>
        <translation>從檔案加入…</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>開啟「%1」</translation>
    </message>
    <message>
        <source>No such clause in this text</source>
        <translation>本文沒有這一條款</translation>
    </message>
    <message>
        <source>No such clause in “%1”</source>
        <translation>「%1」中沒有這一條款</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>只見於%1</translation>
    </message>
    <message>
        <source>Several clauses answer to this</source>
        <translation>有多個條款與之相符</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>檢視註記</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Some of these characters are a guess.</source>
        <translation>其中有些字是推測的。</translation>
    </message>
    <message>
        <source>In doubt: %1</source>
        <translation>存疑：%1</translation>
    </message>
    <message>
        <source>Not in the dictionary</source>
        <translation>詞典未收</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>While reading: single keys</source>
        <translation>閱讀時：單鍵</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>變更快速鍵…</translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation>快速鍵一覽</translation>
    </message>
</context>
<context>
    <name>CitationsDesk</name>
    <message>
        <source>Add texts</source>
        <translation>加入文本</translation>
    </message>
    <message>
        <source>Every citation in this text leads somewhere.</source>
        <translation>本文的引用都有著落。</translation>
    </message>
    <message>
        <source>no such clause</source>
        <translation>無此條款</translation>
    </message>
    <message>
        <source>several clauses answer</source>
        <translation>多個條款相符</translation>
    </message>
    <message>
        <source>Citations to look at</source>
        <translation>待查引用</translation>
    </message>
    <message>
        <source>Cited, not in this library</source>
        <translation>引用了但文庫中沒有</translation>
    </message>
    <message>
        <source>cited once</source>
        <translation>引用 1 次</translation>
    </message>
    <message>
        <source>cited %1 times</source>
        <translation>引用 %1 次</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>被引用於</translation>
    </message>
</context>
<context>
    <name>ClauseText</name>
    <message>
        <source>The clause as text</source>
        <translation>條款純文字</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>臺灣</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Taiwan, with its words</source>
        <translation>臺灣（含用語）</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
</context>
<context>
    <name>ColumnsBar</name>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Add texts…</source>
        <translation>加入文本…</translation>
    </message>
    <message>
        <source>Clause list…</source>
        <translation>條款清單…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>連同出處複製</translation>
    </message>
    <message>
        <source>Going</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>前往…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在本文中尋找</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一處相符</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一處相符</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>檢索文庫</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>下一條款</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>上一條款</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一條</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>上一條</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>下一章</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>上一章</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>下一處註記</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>上一處註記</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>Note with a comment</source>
        <translation>註記並寫評語</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>底線</translation>
    </message>
    <message>
        <source>Same kind and tags again</source>
        <translation>沿用上次的類別與標籤</translation>
    </message>
    <message>
        <source>Delete the note here</source>
        <translation>刪除此處註記</translation>
    </message>
    <message>
        <source>Link this clause…</source>
        <translation>關聯此條款…</translation>
    </message>
    <message>
        <source>Add as a term…</source>
        <translation>收入術語庫…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>淺色／深色</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>恢復常用字級</translation>
    </message>
    <message>
        <source>Left panel</source>
        <translation>左側面板</translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation>右側面板</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Search all texts for “%1”</source>
        <translation>在全部文本中檢索「%1」</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>加入資料夾…</translation>
    </message>
    <message>
        <source>New text from the clipboard</source>
        <translation>從剪貼簿新增文本</translation>
    </message>
    <message>
        <source>Review this text…</source>
        <translation>審閱匯入結果…</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>顯示原貌</translation>
    </message>
    <message>
        <source>Repairs of this text</source>
        <translation>本文的修復</translation>
    </message>
    <message>
        <source>Mark mended places</source>
        <translation>標出修復之處</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Tag the selection or the note here</source>
        <translation>為選取範圍或此處註記加標籤</translation>
    </message>
    <message>
        <source>Look the word up</source>
        <translation>查詞典</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>指令面板…</translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation>快速鍵一覽</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>偏好設定…</translation>
    </message>
    <message>
        <source>Read the clause</source>
        <translation>以純文字讀條款</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>預覽列印</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>簡繁轉換</translation>
    </message>
    <message>
        <source>Next doubtful character</source>
        <translation>下一個存疑字</translation>
    </message>
    <message>
        <source>Previous doubtful character</source>
        <translation>上一個存疑字</translation>
    </message>
    <message>
        <source>Conversion log</source>
        <translation>轉換紀錄</translation>
    </message>
    <message>
        <source>Own words for conversion…</source>
        <translation>自訂轉換詞…</translation>
    </message>
    <message>
        <source>Always convert this as…</source>
        <translation>此詞一律轉換為…</translation>
    </message>
    <message>
        <source>Never convert this</source>
        <translation>此詞一律不轉換</translation>
    </message>
    <message>
        <source>Statutory usage in the Taiwan column</source>
        <translation>臺灣欄採用法律統一用字</translation>
    </message>
    <message>
        <source>Column with Taiwan&apos;s words (changes words)</source>
        <translation>臺灣用語欄（會更動詞語）</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>分頁</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>關閉分頁</translation>
    </message>
    <message>
        <source>Open the closed tab again</source>
        <translation>重新開啟已關閉的分頁</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一個分頁</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一個分頁</translation>
    </message>
    <message>
        <source>Split: the same text beside</source>
        <translation>分割：同一文本並列</translation>
    </message>
    <message>
        <source>Join the halves</source>
        <translation>取消分割</translation>
    </message>
    <message>
        <source>Go to the other half</source>
        <translation>移到另一半</translation>
    </message>
    <message>
        <source>Move the tab to the other half</source>
        <translation>將分頁移到另一半</translation>
    </message>
    <message>
        <source>Pin this clause above the text</source>
        <translation>將此條款釘在正文上方</translation>
    </message>
    <message>
        <source>Unpin the clause</source>
        <translation>取消釘住條款</translation>
    </message>
    <message>
        <source>Next unresolved citation</source>
        <translation>下一處未解引用</translation>
    </message>
    <message>
        <source>Previous unresolved citation</source>
        <translation>上一處未解引用</translation>
    </message>
    <message>
        <source>Picture of the citations</source>
        <translation>引用關係圖</translation>
    </message>
    <message>
        <source>Citations to look at</source>
        <translation>待查引用</translation>
    </message>
    <message>
        <source>Mark defined terms</source>
        <translation>標出定義術語</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>結構</translation>
    </message>
    <message>
        <source>Split the clause here</source>
        <translation>在此拆分條款</translation>
    </message>
    <message>
        <source>Merge with the clause before</source>
        <translation>與前一條款合併</translation>
    </message>
    <message>
        <source>Promote the clause</source>
        <translation>條款升級</translation>
    </message>
    <message>
        <source>Demote the clause</source>
        <translation>條款降級</translation>
    </message>
    <message>
        <source>Label the clause…</source>
        <translation>為條款編號…</translation>
    </message>
    <message>
        <source>Numbering: %1</source>
        <translation>編號體例：%1</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>自動辨識</translation>
    </message>
    <message>
        <source>Take every edit of the structure back</source>
        <translation>復原全部結構修改</translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <source>%n in doubt</source>
        <translation>%n 處存疑</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copying</source>
        <translation>正在複製</translation>
    </message>
</context>
<context>
    <name>DescribeDialog</name>
    <message>
        <source>Describe</source>
        <translation>文本資料</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>發布機關</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文號</translation>
    </message>
    <message>
        <source>Promulgated</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>“%1” is in doubt</source>
        <translation>「%1」存疑</translation>
    </message>
    <message>
        <source>Keep it for this place, or wherever “%1” stands:</source>
        <translation>僅用於此處，或用於所有「%1」：</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>此處</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>本文本</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>文庫</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Open a text first.</source>
        <translation>請先開啟一個文本。</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>網頁 (*.html)</translation>
    </message>
    <message>
        <source>Clause list</source>
        <translation>條款清單</translation>
    </message>
    <message>
        <source>%n row written to %1.</source>
        <translation>已將 %n 列寫入 %1。</translation>
    </message>
    <message>
        <source>%n rows written to %1.</source>
        <translation>已將 %n 列寫入 %1。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>開啟所在資料夾</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Clause list</source>
        <translation>條款清單</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>網頁 (HTML)</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>與原文一致</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>臺灣</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>全部標籤</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Converted text in</source>
        <translation>轉換文本用字</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Also clauses without notes</source>
        <translation>包含無註記的條款</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>%n clause</source>
        <translation>%n 個條款</translation>
    </message>
    <message>
        <source>%n clauses</source>
        <translation>%n 個條款</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>發布機關</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文號</translation>
    </message>
    <message>
        <source>Promulgated</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語種</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>簡繁</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>編號體例</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Find in this text, in either script</source>
        <translation>在本文中尋找，簡繁通查</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在本文中尋找</translation>
    </message>
    <message>
        <source>Exactly this script</source>
        <translation>嚴格區分簡繁</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一處相符</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一處相符</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language of the interface</source>
        <translation>介面語言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>介面字級</translation>
    </message>
    <message>
        <source>Font of Chinese text</source>
        <translation>中文正文字型</translation>
    </message>
    <message>
        <source>Font of English text</source>
        <translation>英文正文字型</translation>
    </message>
    <message>
        <source>Usual size of the text</source>
        <translation>正文常用字級</translation>
    </message>
    <message>
        <source>Your name, on new notes</source>
        <translation>姓名（用於新註記）</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>單鍵</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>詞典</translation>
    </message>
    <message>
        <source>H, U, N, T, L and 1–9 annotate while reading</source>
        <translation>閱讀時用 H、U、N、T、L 與 1–9 註記</translation>
    </message>
    <message>
        <source>Shown where the pointer rests on a word</source>
        <translation>指標停在詞語上時顯示</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>Notes that are there already keep the name they were written under.</source>
        <translation>既有註記仍保留原來的署名。</translation>
    </message>
    <message>
        <source>As the region needs</source>
        <translation>隨地區</translation>
    </message>
</context>
<context>
    <name>GoBox</name>
    <message>
        <source>三（六） · 12 · a title · a word · &gt; a command</source>
        <translation>三（六） · 12 · 標題 · 詞語 · &gt; 指令</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>候選</translation>
    </message>
</context>
<context>
    <name>GraphWindow</name>
    <message>
        <source>Reading the library…</source>
        <translation>正在讀取文庫…</translation>
    </message>
    <message>
        <source>Reading the library… %1 of %2</source>
        <translation>正在讀取文庫… %1／%2</translation>
    </message>
    <message>
        <source>Citations in this library</source>
        <translation>文庫中的引用</translation>
    </message>
    <message>
        <source>%n found</source>
        <translation>找到 %n 個</translation>
    </message>
    <message>
        <source>%1 nodes, %2 citations</source>
        <translation>%1 個節點，%2 處引用</translation>
    </message>
    <message>
        <source>No citations to be seen here.</source>
        <translation>此處沒有引用可顯示。</translation>
    </message>
    <message>
        <source>%1 · cites %2, cited by %3</source>
        <translation>%1 · 引用 %2 處，被引 %3 處</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>匯出圖形</translation>
    </message>
    <message>
        <source>Picture (*.svg);;Graph for other programs (*.graphml)</source>
        <translation>圖形 (*.svg);;供其他程式使用的圖 (*.graphml)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已寫入 %1</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>文庫</translation>
    </message>
    <message>
        <source>Find a clause or a text</source>
        <translation>尋找條款或文本</translation>
    </message>
    <message>
        <source>Also what cites nothing</source>
        <translation>包含沒有引用的</translation>
    </message>
    <message>
        <source>Also instruments not here</source>
        <translation>包含文庫未收的法規</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Picture of the citations</source>
        <translation>引用關係圖</translation>
    </message>
</context>
<context>
    <name>Half</name>
    <message>
        <source>No text</source>
        <translation>無文本</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Common size</source>
        <translation>共用字級</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>明體</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>黑體</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Add a folder</source>
        <translation>加入資料夾</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼上的文本</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪貼簿中沒有文字。</translation>
    </message>
    <message>
        <source>Other files are still being added.</source>
        <translation>其他檔案仍在加入。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在讀取 %1</translation>
    </message>
    <message>
        <source>“%1” was there already.</source>
        <translation>「%1」已在文庫中。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在匯入</translation>
    </message>
    <message>
        <source>“%1” has a new version.</source>
        <translation>「%1」有了新版本。</translation>
    </message>
    <message>
        <source>“%1” added.</source>
        <translation>已加入「%1」。</translation>
    </message>
    <message>
        <source>%n texts added.</source>
        <translation>已加入 %n 個文本。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Invisible characters</source>
        <translation>不可見字元</translation>
    </message>
    <message>
        <source>Radicals in place of characters</source>
        <translation>以部首代替的字</translation>
    </message>
    <message>
        <source>Characters read one byte off</source>
        <translation>錯位一位元組的亂碼</translation>
    </message>
    <message>
        <source>Pinyin pushed into words</source>
        <translation>混入正文的拼音</translation>
    </message>
    <message>
        <source>Page numbers and running heads</source>
        <translation>頁碼與頁首</translation>
    </message>
    <message>
        <source>Parts of the web page</source>
        <translation>網頁雜項</translation>
    </message>
    <message>
        <source>Links at the end</source>
        <translation>文末連結</translation>
    </message>
    <message>
        <source>End marks</source>
        <translation>文末標記</translation>
    </message>
    <message>
        <source>Text that came twice</source>
        <translation>重複的文字</translation>
    </message>
    <message>
        <source>Other texts of the file</source>
        <translation>檔案中的其他文本</translation>
    </message>
    <message>
        <source>Lines broken in mid-sentence</source>
        <translation>句中斷行</translation>
    </message>
    <message>
        <source>Half-width punctuation</source>
        <translation>半形標點</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>依辨識結果</translation>
    </message>
    <message>
        <source>Articles, mainland (第一条)</source>
        <translation>大陸條文（第一条）</translation>
    </message>
    <message>
        <source>Articles, Taiwan (第 1 條)</source>
        <translation>臺灣條文（第 1 條）</translation>
    </message>
    <message>
        <source>Headings (一、（一）1.)</source>
        <translation>層級標題（一、（一）1.）</translation>
    </message>
    <message>
        <source>English (Article 1)</source>
        <translation>英文（Article 1）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys as in</source>
        <translation>快速鍵配置</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>本程式</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>篩選指令與快速鍵</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>按下新的快速鍵</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation>改用此鍵</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>清除快速鍵</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>全部恢復預設</translation>
    </message>
    <message>
        <source>%1 belongs to the text itself.</source>
        <translation>%1 由正文自用。</translation>
    </message>
    <message>
        <source>%1 leads here already.</source>
        <translation>%1 已屬此指令。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now; it will be taken from there.</source>
        <translation>%1 現屬「%2」，將從那裡移走。</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Label of the clause</source>
        <translation>條款編號</translation>
    </message>
    <message>
        <source>12, or 12-1</source>
        <translation>12 或 12-1</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>%1 級標題</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>層級</translation>
    </message>
    <message>
        <source>A number is written 12, or 12-1 for 第十二条之一.</source>
        <translation>編號寫作 12；第十二條之一寫作 12-1。</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Part 编</source>
        <translation>編</translation>
    </message>
    <message>
        <source>Subpart 分编</source>
        <translation>分編</translation>
    </message>
    <message>
        <source>Chapter 章</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Section 节</source>
        <translation>節</translation>
    </message>
    <message>
        <source>Subsection</source>
        <translation>小節</translation>
    </message>
    <message>
        <source>Subsubsection</source>
        <translation>次小節</translation>
    </message>
    <message>
        <source>Article 条</source>
        <translation>條</translation>
    </message>
    <message>
        <source>Paragraph 款</source>
        <translation>項（大陸作「款」）</translation>
    </message>
    <message>
        <source>Item 项</source>
        <translation>款（大陸作「項」）</translation>
    </message>
    <message>
        <source>Subitem 目</source>
        <translation>目</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>序言</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Filter texts</source>
        <translation>篩選文本</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Add texts…</source>
        <translation>加入文本…</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <translation>資源回收筒（%1）</translation>
    </message>
    <message>
        <source>No title holds these words.</source>
        <translation>沒有標題含有這些詞語。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>資源回收筒是空的。</translation>
    </message>
    <message>
        <source>No texts yet.
Drop files here, or add them below.</source>
        <translation>還沒有文本。
將檔案拖到此處，或在下方加入。</translation>
    </message>
</context>
<context>
    <name>LinksDesk</name>
    <message>
        <source>Which clause? Write its number.</source>
        <translation>哪一條款？請寫出編號。</translation>
    </message>
    <message>
        <source>Link removed.</source>
        <translation>關聯已移除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>LinksPanel</name>
    <message>
        <source>From %1</source>
        <translation>來自 %1</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新增關聯</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Clause: 二（三）, 12, 第三条第二款</source>
        <translation>條款：二（三）、12、第三條第二項</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>說明（可不填）</translation>
    </message>
    <message>
        <source>Note of the link</source>
        <translation>關聯說明</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>加入關聯</translation>
    </message>
    <message>
        <source>No links here yet.</source>
        <translation>此處還沒有關聯。</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Remove the link to %1</source>
        <translation>移除與 %1 的關聯</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Change</source>
        <translation>更動</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>Conversion log</source>
        <translation>轉換紀錄</translation>
    </message>
    <message>
        <source>Filter by characters</source>
        <translation>依字篩選</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部規則</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更動</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>%n change</source>
        <translation>%n 處更動</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n 處更動</translation>
    </message>
    <message>
        <source>%n run does not come back</source>
        <translation>%n 處無法還原</translation>
    </message>
    <message>
        <source>%n runs do not come back</source>
        <translation>%n 處無法還原</translation>
    </message>
    <message>
        <source>everything comes back</source>
        <translation>全部可以還原</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在處理…</translation>
    </message>
</context>
<context>
    <name>LookingUpDesk</name>
    <message>
        <source>The dictionary is still being loaded.</source>
        <translation>詞典仍在載入。</translation>
    </message>
</context>
<context>
    <name>MendedDesk</name>
    <message>
        <source>Mended places are marked.</source>
        <translation>修復之處已標出。</translation>
    </message>
    <message>
        <source>Mended places are not marked.</source>
        <translation>修復之處不再標出。</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>請先選取一些文字。</translation>
    </message>
    <message>
        <source>The text has a new version.</source>
        <translation>文本有了新版本。</translation>
    </message>
    <message>
        <source>%n note lost its place.</source>
        <translation>%n 則註記失去位置。</translation>
    </message>
    <message>
        <source>%n notes lost their place.</source>
        <translation>%n 則註記失去位置。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>顯示原貌</translation>
    </message>
    <message>
        <source>All repairs</source>
        <translation>全部修復</translation>
    </message>
</context>
<context>
    <name>MendingDrawer</name>
    <message>
        <source>Repairs</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>原貌</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>正文中</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>檔案中</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>位元組</translation>
    </message>
    <message>
        <source>All repairs</source>
        <translation>全部修復</translation>
    </message>
    <message>
        <source>Store as a new version</source>
        <translation>存為新版本</translation>
    </message>
    <message>
        <source>%n repair</source>
        <translation>%n 處修復</translation>
    </message>
    <message>
        <source>%n repairs</source>
        <translation>%n 處修復</translation>
    </message>
    <message>
        <source>Nothing was mended in this text.</source>
        <translation>本文沒有修復。</translation>
    </message>
    <message>
        <source>These words stand as they came.</source>
        <translation>這些文字保持原樣。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>護眼黃</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>簡繁轉換</translation>
    </message>
    <message>
        <source>In doubt: %1</source>
        <translation>存疑：%1</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>關閉訊息</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Write a comment</source>
        <translation>寫評語</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>評語</translation>
    </message>
    <message>
        <source>place lost</source>
        <translation>位置失效</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>原文有更動</translation>
    </message>
    <message>
        <source>More about this note</source>
        <translation>註記的更多操作</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>The kind&apos;s own</source>
        <translation>隨類別</translation>
    </message>
    <message>
        <source>Show as highlight</source>
        <translation>以螢光標示</translation>
    </message>
    <message>
        <source>Show as underline</source>
        <translation>以底線標示</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>標為已處理</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>連同出處複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message>
        <source>Select some words first.</source>
        <translation>請先選取一些文字。</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>註記已刪除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>There are no notes in this text.</source>
        <translation>本文沒有註記。</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>已連同出處複製。</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>This clause</source>
        <translation>本條款</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Filter notes and tags</source>
        <translation>篩選註記與標籤</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部類別</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>%1 more; filter to see them.</source>
        <translation>還有 %1 則，請用篩選檢視。</translation>
    </message>
    <message>
        <source>No notes on this clause.
Select words in any column, then choose a kind or press Ctrl+Alt+1.</source>
        <translation>本條款還沒有註記。
在任一欄選取文字，再選類別或按 Ctrl+Alt+1。</translation>
    </message>
    <message>
        <source>No note answers to this filter.</source>
        <translation>沒有符合篩選的註記。</translation>
    </message>
    <message>
        <source>No notes yet.
Select words in any column to make the first.</source>
        <translation>還沒有註記。
在任一欄選取文字即可加入。</translation>
    </message>
</context>
<context>
    <name>OutcomesModel</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已修復</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>建議修復</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>須知</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已加入</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>等待處理</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未能讀取</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已在文庫</translation>
    </message>
    <message>
        <source>nearly the same as “%1”</source>
        <translation>與「%1」近乎相同</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Filter clauses</source>
        <translation>篩選條款</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>This text has no numbered clauses.
It reads from top to bottom.</source>
        <translation>本文沒有編號條款，
可從頭讀到尾。</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Open the term</source>
        <translation>開啟術語</translation>
    </message>
    <message>
        <source>Find its places</source>
        <translation>尋找出現之處</translation>
    </message>
    <message>
        <source>Choose the form…</source>
        <translation>選擇字形…</translation>
    </message>
    <message>
        <source>No text is open</source>
        <translation>沒有開啟的文本</translation>
    </message>
    <message>
        <source>Choose one in the library, or drop a file here.</source>
        <translation>請在文庫中選擇，或將檔案拖到此處。</translation>
    </message>
</context>
<context>
    <name>Pinned</name>
    <message>
        <source>Show the words</source>
        <translation>顯示文字</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>摺疊</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消釘住</translation>
    </message>
    <message>
        <source>Go to the clause</source>
        <translation>前往該條款</translation>
    </message>
    <message>
        <source>Pinned clause</source>
        <translation>釘住的條款</translation>
    </message>
</context>
<context>
    <name>PinningDesk</name>
    <message>
        <source>Put the cursor into a clause first.</source>
        <translation>請先將游標置於條款中。</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>The rows that are selected</source>
        <translation>選取的列</translation>
    </message>
    <message>
        <source>This clause</source>
        <translation>本條款</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Print the columns as they are shown</source>
        <translation>依目前各欄列印</translation>
    </message>
    <message>
        <source>With highlights and underlines</source>
        <translation>連同螢光標示與底線</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存為 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PrintingDesk</name>
    <message>
        <source>Print preview</source>
        <translation>預覽列印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Open a text first.</source>
        <translation>請先開啟一個文本。</translation>
    </message>
    <message>
        <source>Pages are still being printed.</source>
        <translation>仍在列印。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在列印</translation>
    </message>
    <message>
        <source>Printing was cancelled or could not begin.</source>
        <translation>列印已取消或無法開始。</translation>
    </message>
    <message>
        <source>%n page sent to the printer.</source>
        <translation>已送出 %n 頁列印。</translation>
    </message>
    <message>
        <source>%n pages sent to the printer.</source>
        <translation>已送出 %n 頁列印。</translation>
    </message>
    <message>
        <source>%n page written to %1.</source>
        <translation>已將 %n 頁寫入 %1。</translation>
    </message>
    <message>
        <source>%n pages written to %1.</source>
        <translation>已將 %n 頁寫入 %1。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>開啟所在資料夾</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>That text is no longer in the library.</source>
        <translation>該文本已不在文庫中。</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>RepairsTree</name>
    <message>
        <source>Repairs</source>
        <translation>修復</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Repairs</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>%n made</source>
        <translation>已修復 %n 處</translation>
    </message>
    <message>
        <source>%n offered</source>
        <translation>建議修復 %n 處</translation>
    </message>
    <message>
        <source>%n character</source>
        <translation>%n 字</translation>
    </message>
    <message>
        <source>%n characters</source>
        <translation>%n 字</translation>
    </message>
    <message>
        <source>Store as a new version</source>
        <translation>存為新版本</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Import %n texts</source>
        <translation>匯入 %n 個文本</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Texts in this file</source>
        <translation>檔案中的文本</translation>
    </message>
    <message>
        <source>Keep them together as one text</source>
        <translation>合為一個文本</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>辨識結果</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>須知</translation>
    </message>
    <message>
        <source>Nothing was mended: the text is as it came.</source>
        <translation>沒有修復，文本保持原樣。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The text as it will be stored</source>
        <translation>將儲存的文本</translation>
    </message>
    <message>
        <source>Store it as the next version of that text</source>
        <translation>存為該文本的下一版本</translation>
    </message>
    <message>
        <source>Add it as a text of its own</source>
        <translation>另作獨立文本加入</translation>
    </message>
    <message>
        <source>In the library; changes become a new version, notes are carried over.</source>
        <translation>已在文庫中；更動存為新版本，註記隨之移轉。</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>尚未儲存。</translation>
    </message>
    <message>
        <source>Nearly the same as “%1” (%2 %).</source>
        <translation>與「%1」近乎相同（%2 %）。</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Show %1 more</source>
        <translation>再顯示 %1 項</translation>
    </message>
</context>
<context>
    <name>ScriptDesk</name>
    <message>
        <source>“%1” stands as “%2” now.</source>
        <translation>「%1」現作「%2」。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自訂詞</translation>
    </message>
    <message>
        <source>Lists (*.tsv *.txt)</source>
        <translation>詞表 (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>%n word added.</source>
        <translation>已加入 %n 個詞。</translation>
    </message>
    <message>
        <source>%n words added.</source>
        <translation>已加入 %n 個詞。</translation>
    </message>
    <message>
        <source>Lists (*.tsv)</source>
        <translation>詞表 (*.tsv)</translation>
    </message>
    <message>
        <source>%n word written to %1.</source>
        <translation>已將 %n 個詞寫入 %1。</translation>
    </message>
    <message>
        <source>%n words written to %1.</source>
        <translation>已將 %n 個詞寫入 %1。</translation>
    </message>
    <message>
        <source>This column changes words, not only characters (信息 becomes 資訊, 程序 becomes 程式): it reads well, and is wrong for law.</source>
        <translation>此欄不僅轉換字，還更動詞語（信息→資訊，程序→程式）：讀來通順，但用於法律文本有誤。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>No converted column is shown.</source>
        <translation>沒有顯示轉換欄。</translation>
    </message>
    <message>
        <source>Conversion log</source>
        <translation>轉換紀錄</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%n row written to %1.</source>
        <translation>已將 %n 列寫入 %1。</translation>
    </message>
    <message>
        <source>%n rows written to %1.</source>
        <translation>已將 %n 列寫入 %1。</translation>
    </message>
    <message>
        <source>statutory usage on</source>
        <translation>法律用字：開</translation>
    </message>
    <message>
        <source>statutory usage off</source>
        <translation>法律用字：關</translation>
    </message>
    <message>
        <source>Nothing is in doubt.</source>
        <translation>沒有存疑之處。</translation>
    </message>
    <message>
        <source>Those words are no longer in the text.</source>
        <translation>這些文字已不在文中。</translation>
    </message>
    <message>
        <source>Select some words of one line first.</source>
        <translation>請先在一行內選取文字。</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>%n hit</source>
        <translation>%n 處相符</translation>
    </message>
    <message>
        <source>%n hits</source>
        <translation>%n 處相符</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>顯示前 %1 處</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>沒有結果。</translation>
    </message>
    <message>
        <source>Search all texts and notes</source>
        <translation>檢索全部文本與註記</translation>
    </message>
    <message>
        <source>Exactly this script</source>
        <translation>嚴格區分簡繁</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>相符結果</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Underline</source>
        <translation>底線</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Add as a term</source>
        <translation>收入術語庫</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>連同出處複製</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Library</source>
        <translation>文庫</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>檢索</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Something went wrong inside the program. Your saved notes are safe.</source>
        <translation>程式內部發生錯誤。已儲存的註記安全無損。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%n character</source>
        <translation>%n 字</translation>
    </message>
    <message>
        <source>%n characters</source>
        <translation>%n 字</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Position in the text</source>
        <translation>文中位置</translation>
    </message>
</context>
<context>
    <name>StructureDesk</name>
    <message>
        <source>Put the cursor into a clause first.</source>
        <translation>請先將游標置於條款中。</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>結構</translation>
    </message>
    <message>
        <source>Kind of numbering</source>
        <translation>編號體例</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>自動辨識</translation>
    </message>
    <message>
        <source>Articles of the mainland: 第一条 （一） 1.</source>
        <translation>大陸條文：第一条&#x3000;（一）1.</translation>
    </message>
    <message>
        <source>Articles of Taiwan: 第 1 條 一、 （一）</source>
        <translation>臺灣條文：第 1 條&#x3000;一、（一）</translation>
    </message>
    <message>
        <source>Headings: 一、（一）1.</source>
        <translation>層級標題：一、（一）1.</translation>
    </message>
    <message>
        <source>English: Article 1 (a) (i)</source>
        <translation>英文：Article 1 (a) (i)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Structure changed.</source>
        <translation>結構已變更。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>%n file added</source>
        <translation>已加入 %n 個檔案</translation>
    </message>
    <message>
        <source>%n files added</source>
        <translation>已加入 %n 個檔案</translation>
    </message>
    <message>
        <source>%n waits for you</source>
        <translation>%n 個等待處理</translation>
    </message>
    <message>
        <source>%n wait for you</source>
        <translation>%n 個等待處理</translation>
    </message>
    <message>
        <source>%n was there already</source>
        <translation>%n 個已在文庫中</translation>
    </message>
    <message>
        <source>%n were there already</source>
        <translation>%n 個已在文庫中</translation>
    </message>
    <message>
        <source>%n not read</source>
        <translation>%n 個未能讀取</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>沒有檔案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>匯入的檔案</translation>
    </message>
    <message>
        <source>Adding texts</source>
        <translation>正在加入文本</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審閱</translation>
    </message>
    <message>
        <source>Store as the next version</source>
        <translation>存為下一版本</translation>
    </message>
    <message>
        <source>Add as a text of its own</source>
        <translation>另作獨立文本加入</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>關閉其他分頁</translation>
    </message>
    <message>
        <source>Move to the other half</source>
        <translation>移到另一半</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>+ tag</source>
        <translation>+ 標籤</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>加入標籤</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>移除標籤 %1</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>several, separated by semicolons</source>
        <translation>可填多個，以分號隔開</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Status of the English term</source>
        <translation>英文術語的狀態</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>A term needs its Chinese.</source>
        <translation>術語須有中文。</translation>
    </message>
</context>
<context>
    <name>TermsDesk</name>
    <message>
        <source>Select the term first.</source>
        <translation>請先選取術語。</translation>
    </message>
    <message>
        <source>Term saved.</source>
        <translation>術語已儲存。</translation>
    </message>
    <message>
        <source>Term deleted.</source>
        <translation>術語已刪除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>匯入術語</translation>
    </message>
    <message>
        <source>Term lists (*.csv *.tsv *.txt)</source>
        <translation>術語表 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Importing terms</source>
        <translation>正在匯入術語</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>匯出術語</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗號分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>%1 terms written to %2.</source>
        <translation>已將 %1 條術語寫入 %2。</translation>
    </message>
    <message>
        <source>%1 terms added.</source>
        <translation>已加入 %1 條術語。</translation>
    </message>
    <message>
        <source>Not understood: line %1</source>
        <translation>無法辨識：第 %1 行</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>Search the term base</source>
        <translation>檢索術語庫</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>新增術語</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>In the term base</source>
        <translation>術語庫中</translation>
    </message>
    <message>
        <source>No term holds these words.</source>
        <translation>沒有術語含有這些詞語。</translation>
    </message>
    <message>
        <source>Terms in this clause</source>
        <translation>本條款中的術語</translation>
    </message>
    <message>
        <source>No terms of the term base in this clause.
Select words to add one.</source>
        <translation>本條款沒有術語庫中的術語。
選取詞語即可收入。</translation>
    </message>
</context>
<context>
    <name>TextsDesk</name>
    <message>
        <source>Add texts</source>
        <translation>加入文本</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.docx *.pdf *.html *.htm *.epub *.odt *.rtf);;All files (*)</source>
        <translation>文本 (*.txt *.md *.docx *.pdf *.html *.htm *.epub *.odt *.rtf);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在匯入</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久刪除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>在新分頁開啟</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>並列開啟</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>審閱…</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>文本資料…</translation>
    </message>
    <message>
        <source>Put a translation beside it</source>
        <translation>配上譯文</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>從檔案…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到資源回收筒</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>「%1」已移到資源回收筒。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Deleting “%1” with its notes can&apos;t be undone.</source>
        <translation>刪除「%1」及其註記後無法復原。</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>The translation stands beside its text now.</source>
        <translation>譯文已與原文並列。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Clause list…</source>
        <translation>條款清單…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The library could not be opened</source>
        <translation>文庫無法開啟</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>請先選取一些文字。</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>已連同出處複製。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Obligation</source>
        <translation>義務</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>權利</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>風險</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑問</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>implements</source>
        <translation>落實</translation>
    </message>
    <message>
        <source>cites</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>defines</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>conflicts with</source>
        <translation>牴觸</translation>
    </message>
    <message>
        <source>see also</source>
        <translation>參見</translation>
    </message>
    <message>
        <source>implemented by</source>
        <translation>由其落實</translation>
    </message>
    <message>
        <source>cited by</source>
        <translation>被引用於</translation>
    </message>
    <message>
        <source>defined by</source>
        <translation>由其定義</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Mixed scripts</source>
        <translation>簡繁混用</translation>
    </message>
    <message>
        <source>No Chinese</source>
        <translation>無中文</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文庫</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>術語</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 欄</translation>
    </message>
    <message>
        <source>adding a text</source>
        <translation>加入文本</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>describing a text</source>
        <translation>修改文本資料</translation>
    </message>
    <message>
        <source>moving to the trash</source>
        <translation>移到資源回收筒</translation>
    </message>
    <message>
        <source>restoring a text</source>
        <translation>還原文本</translation>
    </message>
    <message>
        <source>deleting for good</source>
        <translation>永久刪除</translation>
    </message>
    <message>
        <source>a new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>an edit of the structure</source>
        <translation>修改結構</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>editing a note</source>
        <translation>修改註記</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>刪除註記</translation>
    </message>
    <message>
        <source>placing a note</source>
        <translation>重定註記位置</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>editing a link</source>
        <translation>修改關聯</translation>
    </message>
    <message>
        <source>removing a link</source>
        <translation>移除關聯</translation>
    </message>
    <message>
        <source>attaching a translation</source>
        <translation>配上譯文</translation>
    </message>
    <message>
        <source>detaching a translation</source>
        <translation>取消配對譯文</translation>
    </message>
    <message>
        <source>adding a term</source>
        <translation>收入術語</translation>
    </message>
    <message>
        <source>editing a term</source>
        <translation>修改術語</translation>
    </message>
    <message>
        <source>deleting a term</source>
        <translation>刪除術語</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>legal usage</source>
        <translation>法律用字</translation>
    </message>
    <message>
        <source>changes words</source>
        <translation>會更動詞語</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>單字</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>詞組</translation>
    </message>
    <message>
        <source>Mended word</source>
        <translation>校正詞</translation>
    </message>
    <message>
        <source>Statutory usage</source>
        <translation>法律統一用字</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Own dictionary</source>
        <translation>自訂詞典</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保護</translation>
    </message>
    <message>
        <source>Chosen here</source>
        <translation>此處選定</translation>
    </message>
    <message>
        <source>Does not come back</source>
        <translation>無法還原</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已處理</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>首選</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>不建議</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黃</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>紅</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉紅</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>法規文件</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>引文出處</translation>
    </message>
    <message>
        <source>Clause path</source>
        <translation>條款路徑</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Converted text</source>
        <translation>轉換文本</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>摘引</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改時間</translation>
    </message>
    <message>
        <source>official translation</source>
        <translation>官方譯文</translation>
    </message>
    <message>
        <source>working translation</source>
        <translation>工作譯文</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>%n clause</source>
        <translation>%n 個條款</translation>
    </message>
    <message>
        <source>%n clauses</source>
        <translation>%n 個條款</translation>
    </message>
    <message>
        <source>%n note</source>
        <translation>%n 則註記</translation>
    </message>
    <message>
        <source>%n notes</source>
        <translation>%n 則註記</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Own words for conversion</source>
        <translation>自訂轉換詞</translation>
    </message>
    <message>
        <source>A word without a form is never changed. Longer words come first.</source>
        <translation>未填寫法的詞一律不轉換。長詞優先。</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>文庫</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>本文本</translation>
    </message>
    <message>
        <source>Every script</source>
        <translation>各種字體</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>適用範圍</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>簡繁</translation>
    </message>
    <message>
        <source>Word of the source</source>
        <translation>原文用詞</translation>
    </message>
    <message>
        <source>Form; empty: never convert</source>
        <translation>寫法；留空則不轉換</translation>
    </message>
    <message>
        <source>There is no word.</source>
        <translation>沒有詞。</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>詞</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>寫法</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>不變</translation>
    </message>
</context>
</TS>
