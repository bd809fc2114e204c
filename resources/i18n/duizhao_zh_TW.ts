<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AccessibleRow</name>
    <message>
        <source>%n citation</source>
        <translation>%n 處引用</translation>
    </message>
    <message>
        <source>%n citations</source>
        <translation>%n 處引用</translation>
    </message>
</context>
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
        <source>Into the column on the right</source>
        <translation>游標移到右欄</translation>
    </message>
    <message>
        <source>Into the column on the left</source>
        <translation>游標移到左欄</translation>
    </message>
    <message>
        <source>Keep the card open and go into it</source>
        <translation>固定卡片並移入其中</translation>
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
    <name>HoverCard</name>
    <message>
        <source>Keep the card open</source>
        <translation>固定卡片</translation>
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
    <message>
        <source>; </source>
        <translation>；</translation>
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
    <message>
        <source>No text is open.</source>
        <translation>沒有開啟的文本。</translation>
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
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁碼</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
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
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白鍵</translation>
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
    <name>Said</name>
    <message>
        <source>“{}”: {}</source>
        <translation>「{}」：{}</translation>
    </message>
    <message>
        <source>there is nothing to look for</source>
        <translation>沒有要尋找的內容</translation>
    </message>
    <message>
        <source>it is no regular expression ({})</source>
        <translation>不是有效的正規表示式（{}）</translation>
    </message>
    <message>
        <source>the file holds zero bytes, as programs and pictures do</source>
        <translation>檔案含有零位元組，像是程式或圖片</translation>
    </message>
    <message>
        <source>the file holds control characters, as programs and pictures do</source>
        <translation>檔案含有控制字元，像是程式或圖片</translation>
    </message>
    <message>
        <source>the file is of a binary kind</source>
        <translation>檔案是二進位格式</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>沒有這個檔案或資料夾</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>不是資料夾</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>這是資料夾</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>檔案已存在</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>沒有存取權限</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>系統不允許此操作</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>所在磁碟為唯讀</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>磁碟空間已滿</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>超出磁碟配額</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>檔案過大</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>檔名過長</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>磁碟讀寫錯誤</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>裝置或檔案正被占用</translation>
    </message>
    <message>
        <source>text file busy</source>
        <translation>檔案正被占用</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>開啟的檔案過多</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>符號連結層數過多</translation>
    </message>
    <message>
        <source>invalid argument</source>
        <translation>系統不接受這個名稱或位置</translation>
    </message>
    <message>
        <source>no such device or address</source>
        <translation>沒有這個裝置</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>連線逾時</translation>
    </message>
    <message>
        <source>cannot allocate memory</source>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>系統拒絕了此操作</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>{}: the library is open in another window ({})</source>
        <translation>{}：文庫已在另一視窗中開啟（{}）</translation>
    </message>
    <message>
        <source>{}: this library is of schema {}, newer than this program&apos;s {}; please update</source>
        <translation>{}：此文庫的版本為 {}，比本程式支援的 {} 新；請更新程式</translation>
    </message>
    <message>
        <source>{}: no such document in the library and no such file</source>
        <translation>{}：文庫中沒有這一文本，也沒有這個檔案</translation>
    </message>
    <message>
        <source>{}: no clause answers to “{}”</source>
        <translation>{}：沒有與「{}」相符的條款</translation>
    </message>
    <message>
        <source>{}: {}–{} is not a stretch of a text of {} characters</source>
        <translation>{}：正文共 {3} 字，{1}–{2} 不是其中的一段</translation>
    </message>
    <message>
        <source>{}: no such annotation</source>
        <translation>{}：沒有這則註記</translation>
    </message>
    <message>
        <source>{}: no such link</source>
        <translation>{}：沒有這一關聯</translation>
    </message>
    <message>
        <source>{}: no such concept in the term base</source>
        <translation>{}：術語庫中沒有這一條目</translation>
    </message>
    <message>
        <source>{}: it was changed meanwhile (revision {}, not {})</source>
        <translation>{}：內容已另有更動（現為第 {} 版，而非第 {} 版）</translation>
    </message>
    <message>
        <source>the line has no end; it may be a heading</source>
        <translation>此行句末無標點，可能是標題</translation>
    </message>
    <message>
        <source>the line is as wide as the text is set ({} half cells) and ends no sentence</source>
        <translation>此行已排滿版面（{} 個半形），句子未完</translation>
    </message>
    <message>
        <source>a sentence ends at the end of a full line: the paragraph may go on</source>
        <translation>滿行處恰為句末，段落可能未完</translation>
    </message>
    <message>
        <source>{}; {} was doubled at the break</source>
        <translation>{}；換行處「{}」字重複</translation>
    </message>
    <message>
        <source>the next line begins with a mark that begins none</source>
        <translation>下一行以不得置於行首的標點開頭</translation>
    </message>
    <message>
        <source>the line stops after a comma</source>
        <translation>此行斷在逗號之後</translation>
    </message>
    <message>
        <source>the line stops within brackets</source>
        <translation>此行斷在括號之內</translation>
    </message>
    <message>
        <source>the line stops within a word</source>
        <translation>此行斷在詞語中間</translation>
    </message>
    <message>
        <source>the item stops in mid-sentence, as others of this text do</source>
        <translation>此項目斷在句中，本文他處亦然</translation>
    </message>
    <message>
        <source>the line stops in mid-sentence, as others of this text do</source>
        <translation>此行斷在句中，本文他處亦然</translation>
    </message>
    <message>
        <source>the line is nearly as wide as the text and has no end</source>
        <translation>此行接近滿行，句末無標點</translation>
    </message>
    <message>
        <source>the line is full and the next has no indent</source>
        <translation>此行已滿，下一行沒有縮排</translation>
    </message>
    <message>
        <source>the line is full and the next hangs under it</source>
        <translation>此行已滿，下一行以懸掛縮排接於其下</translation>
    </message>
    <message>
        <source>the line is full and the next hangs under the same item</source>
        <translation>此行已滿，下一行以懸掛縮排接於同一項目之下</translation>
    </message>
    <message>
        <source>the line is full and ends within an enumeration that has no numbers</source>
        <translation>此行已滿，斷在無序號的列舉之中</translation>
    </message>
    <message>
        <source>the line has no end, though it isn&apos;t full</source>
        <translation>此行未滿，句末卻無標點</translation>
    </message>
    <message>
        <source>{} lines of links after the end</source>
        <translation>文末的 {} 行連結</translation>
    </message>
    <message>
        <source>a line of the site after the end</source>
        <translation>文末的一行網站內容</translation>
    </message>
    <message>
        <source>a page number</source>
        <translation>頁碼</translation>
    </message>
    <message>
        <source>a mark that the text ends here</source>
        <translation>表示正文到此為止的標記</translation>
    </message>
    <message>
        <source>a running head</source>
        <translation>頁首</translation>
    </message>
    <message>
        <source>a line of the site that published the text</source>
        <translation>發布網站自身的內容</translation>
    </message>
    <message>
        <source>{} can&apos;t be seen and does nothing here</source>
        <translation>{} 不可見，在此不起作用</translation>
    </message>
    <message>
        <source>another sign for the end of a line</source>
        <translation>另一種換行符號</translation>
    </message>
    <message>
        <source>a space pushed into running text</source>
        <translation>正文中混入的空格</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>不可見字元</translation>
    </message>
    <message>
        <source>radical</source>
        <translation>以部首代字</translation>
    </message>
    <message>
        <source>misread</source>
        <translation>編碼錯位</translation>
    </message>
    <message>
        <source>pinyin</source>
        <translation>混入的拼音</translation>
    </message>
    <message>
        <source>page</source>
        <translation>頁碼與頁首</translation>
    </message>
    <message>
        <source>site</source>
        <translation>網頁附加內容</translation>
    </message>
    <message>
        <source>links</source>
        <translation>文末連結</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>文末標記</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>重複的正文</translation>
    </message>
    <message>
        <source>document</source>
        <translation>同一檔案中的其他文本</translation>
    </message>
    <message>
        <source>broken line</source>
        <translation>句中斷行</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>半形標點</translation>
    </message>
    <message>
        <source>the file holds {} documents; this is number {}</source>
        <translation>檔案含 {} 篇文本，這是第 {} 篇</translation>
    </message>
    <message>
        <source>another document: {}</source>
        <translation>另一篇文本：{}</translation>
    </message>
    <message>
        <source>stretches that hold guessed characters: {}</source>
        <translation>{} 處含有推測補出的字</translation>
    </message>
    <message>
        <source>repairs offered and not made: {1} ({0})</source>
        <translation>{} 處修復有待確認，未作更動：{}</translation>
    </message>
    <message>
        <source>other documents of the same file</source>
        <translation>同一檔案中的其他文本</translation>
    </message>
    <message>
        <source>a part of the text came twice and is kept once ({} characters set apart)</source>
        <translation>正文有一部分重複出現，只保留一次（另置 {} 字）</translation>
    </message>
    <message>
        <source>blank lines between documents</source>
        <translation>各篇文本之間的空行</translation>
    </message>
    <message>
        <source>{} are not part of the text and were set apart</source>
        <translation>{}不屬於正文，已另置</translation>
    </message>
    <message>
        <source>GBK read one byte off</source>
        <translation>GBK 編碼錯開一個位元組</translation>
    </message>
    <message>
        <source>GBK read one byte off; {} stands where a byte was lost</source>
        <translation>GBK 編碼錯開一個位元組；缺失位元組處補為「{}」</translation>
    </message>
    <message>
        <source>the reading of {} was pushed in</source>
        <translation>混入了「{}」字的注音</translation>
    </message>
    <message>
        <source>the reading of {}, which has no tone here, was pushed in</source>
        <translation>混入了「{}」字的注音（未標聲調）</translation>
    </message>
    <message>
        <source>half-width punctuation in Chinese text</source>
        <translation>中文裡的半形標點</translation>
    </message>
    <message>
        <source>a radical stands for the character</source>
        <translation>以部首代替了漢字</translation>
    </message>
    <message>
        <source>{} lines came before, word for word</source>
        <translation>這 {} 行與前文逐字相同</translation>
    </message>
    <message>
        <source>it follows the mark that ends the text before it</source>
        <translation>緊接前一篇的結束標記</translation>
    </message>
    <message>
        <source>a headline and an agency&apos;s lead</source>
        <translation>標題加通訊社電頭</translation>
    </message>
    <message>
        <source>a headline and the caption of a photo</source>
        <translation>標題加圖片說明</translation>
    </message>
    <message>
        <source>a title and a date</source>
        <translation>標題加日期</translation>
    </message>
    <message>
        <source>a title, a note on adoption, and a first article again</source>
        <translation>標題、通過說明，又從第一條開始</translation>
    </message>
    <message>
        <source>its text stood apart from its headline, after another article</source>
        <translation>正文與標題分離，排在另一篇之後</translation>
    </message>
    <message>
        <source>it ends in mid-sentence: the page lacks its end</source>
        <translation>句子未完，版面上缺結尾</translation>
    </message>
    <message>
        <source>it lacks its beginning: no agency&apos;s lead opens it</source>
        <translation>缺開頭，沒有通訊社電頭</translation>
    </message>
    <message>
        <source>only a headline and a caption are left of it</source>
        <translation>只剩標題與圖片說明</translation>
    </message>
    <message>
        <source>{}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>that place is not inside {}</source>
        <translation>該位置不在{}之內</translation>
    </message>
    <message>
        <source>that place is inside a clause of {}</source>
        <translation>該位置在{}的下級條款之內</translation>
    </message>
    <message>
        <source>{} has nothing above it</source>
        <translation>{}沒有上級條款</translation>
    </message>
    <message>
        <source>the whole text is no clause</source>
        <translation>全文不是條款</translation>
    </message>
    <message>
        <source>{} has no clause before it on its level</source>
        <translation>{}之前沒有同級條款</translation>
    </message>
    <message>
        <source>there is no clause {}</source>
        <translation>沒有條款 {}</translation>
    </message>
    <message>
        <source>the file is too large or too deeply nested to be read</source>
        <translation>檔案過大或巢狀過深，無法讀取</translation>
    </message>
    <message>
        <source>the file is damaged: it holds no Word document</source>
        <translation>檔案已損壞：其中沒有 Word 文件</translation>
    </message>
    <message>
        <source>the comments of the Word file are left out</source>
        <translation>Word 檔案中的註解未收入</translation>
    </message>
    <message>
        <source>a sign of a symbol font could not be told and stands as �</source>
        <translation>有符號字型的符號無法辨識，以 � 代替</translation>
    </message>
    <message>
        <source>hidden text of the Word file is left out</source>
        <translation>Word 檔案中的隱藏文字未收入</translation>
    </message>
    <message>
        <source>a file embedded in the Word file is left out</source>
        <translation>Word 檔案中內嵌的檔案未收入</translation>
    </message>
    <message>
        <source>the book holds no text</source>
        <translation>此書沒有文字</translation>
    </message>
    <message>
        <source>{} pages that the book names are missing</source>
        <translation>書中列出的 {} 頁缺失</translation>
    </message>
    <message>
        <source>the book is protected against reading elsewhere (DRM)</source>
        <translation>此書有數位版權保護（DRM），無法讀取</translation>
    </message>
    <message>
        <source>the file is damaged: it names no book</source>
        <translation>檔案已損壞：其中沒有指明書籍內容</translation>
    </message>
    <message>
        <source>a table is set apart as a document of its own</source>
        <translation>一張表格另成一篇文本</translation>
    </message>
    <message>
        <source>the page holds no text</source>
        <translation>網頁沒有文字</translation>
    </message>
    <message>
        <source>{} tables are set apart as a document of its own</source>
        <translation>{} 張表格另成一篇文本</translation>
    </message>
    <message>
        <source>the page is empty</source>
        <translation>網頁是空的</translation>
    </message>
    <message>
        <source>a Word 97–2003 document (.doc), which is not read; save it as .docx</source>
        <translation> Word 97–2003 文件（.doc），無法讀取；請另存為 .docx</translation>
    </message>
    <message>
        <source>a Word 97–2003 template (.dot), which is not read; save it as .docx</source>
        <translation> Word 97–2003 範本（.dot），無法讀取；請另存為 .docx</translation>
    </message>
    <message>
        <source>a WPS document (.wps), which is not read; save it as .docx</source>
        <translation> WPS 文件（.wps），無法讀取；請另存為 .docx</translation>
    </message>
    <message>
        <source>a WPS template (.wpt), which is not read; save it as .docx</source>
        <translation> WPS 範本（.wpt），無法讀取；請另存為 .docx</translation>
    </message>
    <message>
        <source>a spreadsheet (.xls), which is not read; save it as .xlsx</source>
        <translation>試算表（.xls），無法讀取；請另存為 .xlsx</translation>
    </message>
    <message>
        <source>a WPS spreadsheet (.et), which is not read</source>
        <translation> WPS 試算表（.et），無法讀取</translation>
    </message>
    <message>
        <source>a presentation (.ppt), which is not read</source>
        <translation>簡報（.ppt），無法讀取</translation>
    </message>
    <message>
        <source>a WPS presentation (.dps), which is not read</source>
        <translation> WPS 簡報（.dps），無法讀取</translation>
    </message>
    <message>
        <source>an Outlook message (.msg), which is not read</source>
        <translation> Outlook 郵件（.msg），無法讀取</translation>
    </message>
    <message>
        <source>a spreadsheet (.xlsb), which is not read; save it as .xlsx</source>
        <translation>試算表（.xlsb），無法讀取；請另存為 .xlsx</translation>
    </message>
    <message>
        <source>a spreadsheet (.ods), which is not read</source>
        <translation>試算表（.ods），無法讀取</translation>
    </message>
    <message>
        <source>a presentation (.pptx), which is not read</source>
        <translation>簡報（.pptx），無法讀取</translation>
    </message>
    <message>
        <source>a presentation (.odp), which is not read</source>
        <translation>簡報（.odp），無法讀取</translation>
    </message>
    <message>
        <source>a Pages document, which is not read; export it as .docx</source>
        <translation> Pages 文件，無法讀取；請輸出為 .docx</translation>
    </message>
    <message>
        <source>a CAJ document (.caj), which is not read; convert it to PDF first</source>
        <translation> CAJ 文件（.caj），無法讀取；請先轉成 PDF</translation>
    </message>
    <message>
        <source>an OFD document (.ofd), which is not read; convert it to PDF first</source>
        <translation> OFD 版式文件（.ofd），無法讀取；請先轉成 PDF</translation>
    </message>
    <message>
        <source>a Kindle book (.mobi), which is not read; convert it to EPUB first</source>
        <translation> Kindle 電子書（.mobi），無法讀取；請先轉成 EPUB</translation>
    </message>
    <message>
        <source>a Kindle book (.azw3), which is not read; convert it to EPUB first</source>
        <translation> Kindle 電子書（.azw3），無法讀取；請先轉成 EPUB</translation>
    </message>
    <message>
        <source>a help file (.chm), which is not read</source>
        <translation>說明檔（.chm），無法讀取</translation>
    </message>
    <message>
        <source>an archive (.zip), which is not read; unpack it first</source>
        <translation>壓縮檔（.zip），無法讀取；請先解壓縮</translation>
    </message>
    <message>
        <source>a program, not a text</source>
        <translation>程式，不是文本</translation>
    </message>
    <message>
        <source>a picture (PNG), whose text must be recognised (OCR) first</source>
        <translation>圖片（PNG），須先做文字辨識（OCR）</translation>
    </message>
    <message>
        <source>a picture (JPEG), whose text must be recognised (OCR) first</source>
        <translation>圖片（JPEG），須先做文字辨識（OCR）</translation>
    </message>
    <message>
        <source>a picture (GIF), whose text must be recognised (OCR) first</source>
        <translation>圖片（GIF），須先做文字辨識（OCR）</translation>
    </message>
    <message>
        <source>a picture (TIFF), whose text must be recognised (OCR) first</source>
        <translation>圖片（TIFF），須先做文字辨識（OCR）</translation>
    </message>
    <message>
        <source>a DjVu document, which is not read</source>
        <translation> DjVu 文件，無法讀取</translation>
    </message>
    <message>
        <source>an archive (.7z), which is not read; unpack it first</source>
        <translation>壓縮檔（.7z），無法讀取；請先解壓縮</translation>
    </message>
    <message>
        <source>an archive (.rar), which is not read; unpack it first</source>
        <translation>壓縮檔（.rar），無法讀取；請先解壓縮</translation>
    </message>
    <message>
        <source>an archive (.gz), which is not read; unpack it first</source>
        <translation>壓縮檔（.gz），無法讀取；請先解壓縮</translation>
    </message>
    <message>
        <source>an archive (.bz2), which is not read; unpack it first</source>
        <translation>壓縮檔（.bz2），無法讀取；請先解壓縮</translation>
    </message>
    <message>
        <source>an archive (.xz), which is not read; unpack it first</source>
        <translation>壓縮檔（.xz），無法讀取；請先解壓縮</translation>
    </message>
    <message>
        <source>a database, not a text</source>
        <translation>資料庫，不是文本</translation>
    </message>
    <message>
        <source>a PostScript file, which is not read; convert it to PDF first</source>
        <translation> PostScript 檔案，無法讀取；請先轉成 PDF</translation>
    </message>
    <message>
        <source>protected by a password; save it without one first</source>
        <translation>有密碼保護的檔案；請先移除密碼再儲存</translation>
    </message>
    <message>
        <source>an old Office file, which is not read; save it in its new format</source>
        <translation>舊格式的 Office 檔案，無法讀取；請另存為新格式</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>這是資料夾，不是檔案</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>這不是一般檔案</translation>
    </message>
    <message>
        <source>the file is too large: {} MiB, more than {}</source>
        <translation>檔案過大：{} MiB，上限 {} MiB</translation>
    </message>
    <message>
        <source>it is {}</source>
        <translation>這是{}</translation>
    </message>
    <message>
        <source>it is a program, not a text</source>
        <translation>這是程式，不是文本</translation>
    </message>
    <message>
        <source>it is a picture, a film or a recording, not a text</source>
        <translation>這是圖片、影片或錄音，不是文本</translation>
    </message>
    <message>
        <source>the file is damaged: it is no {} file</source>
        <translation>檔案已損壞：不是 {} 檔案</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>檔案是空的</translation>
    </message>
    <message>
        <source>{} rows; a worksheet holds {}</source>
        <translation>共 {} 列，而一張工作表只能容納 {} 列</translation>
    </message>
    <message>
        <source>the saved page holds no page</source>
        <translation>儲存的網頁中沒有頁面</translation>
    </message>
    <message>
        <source>the file is damaged, or it is no text document</source>
        <translation>檔案已損壞，或不是文字文件</translation>
    </message>
    <message>
        <source>the document holds no text</source>
        <translation>文件沒有文字</translation>
    </message>
    <message>
        <source>the file is protected by a password; save it without one first</source>
        <translation>檔案有密碼保護；請先移除密碼再儲存</translation>
    </message>
    <message>
        <source>the file is damaged: it is no whole PDF</source>
        <translation>檔案已損壞：不是完整的 PDF</translation>
    </message>
    <message>
        <source>the PDF is protected by a password; open it with the password and save it without one first</source>
        <translation>PDF 有密碼保護；請先以密碼開啟，移除密碼後儲存</translation>
    </message>
    <message>
        <source>the PDF is encrypted in a way that can&apos;t be read</source>
        <translation>PDF 的加密方式無法讀取</translation>
    </message>
    <message>
        <source>the PDF holds no text</source>
        <translation>PDF 沒有文字</translation>
    </message>
    <message>
        <source>pages without a text layer (scanned pictures) are left out: {}</source>
        <translation>沒有文字層的頁面（掃描圖片）未收入：{}</translation>
    </message>
    <message>
        <source>the PDF&apos;s fonts don&apos;t say which characters they draw; its text must be recognised (OCR)</source>
        <translation>PDF 的字型沒有標明所畫的字；須做文字辨識（OCR）</translation>
    </message>
    <message>
        <source>{} characters of the PDF can&apos;t be told from its fonts</source>
        <translation>PDF 中有 {} 個字無法由字型辨認</translation>
    </message>
    <message>
        <source>the PDF is damaged ({})</source>
        <translation>PDF 已損壞（{}）</translation>
    </message>
    <message>
        <source>the PDF has no text layer: its pages are scanned pictures, whose text must be recognised (OCR)</source>
        <translation>PDF 沒有文字層：各頁是掃描圖片，須做文字辨識（OCR）</translation>
    </message>
    <message>
        <source>the PDF is too large: a page holds {} characters</source>
        <translation>PDF 過大：一頁含 {} 個字</translation>
    </message>
    <message>
        <source>the document is nested too deeply</source>
        <translation>文件巢狀過深</translation>
    </message>
    <message>
        <source>the file is damaged: its {} is broken ({})</source>
        <translation>檔案已損壞：其 {} 部分有誤（{}）</translation>
    </message>
    <message>
        <source>the {} is nested too deeply</source>
        <translation>{} 巢狀過深</translation>
    </message>
    <message>
        <source>the {} declares an encoding that it isn&apos;t written in ({})</source>
        <translation>{} 宣告的編碼與實際不符（{}）</translation>
    </message>
    <message>
        <source>the archive names a place outside itself: “{}”</source>
        <translation>壓縮檔指向檔外位置：「{}」</translation>
    </message>
    <message>
        <source>the {} declares entities, which is not allowed</source>
        <translation>{} 宣告了實體，不允許讀取</translation>
    </message>
    <message>
        <source>the {} uses an undeclared entity</source>
        <translation>{} 用了未宣告的實體</translation>
    </message>
    <message>
        <source>the {} declares entities or a document type of its own, which is not allowed</source>
        <translation>{} 自行宣告了實體或文件類型，不允許讀取</translation>
    </message>
    <message>
        <source>the archive holds {} entries, more than {}</source>
        <translation>壓縮檔含 {} 個項目，超過上限 {} 個</translation>
    </message>
    <message>
        <source>the file is damaged: its part “{}” is missing</source>
        <translation>檔案已損壞：缺少「{}」部分</translation>
    </message>
    <message>
        <source>the archive expands too much: “{}” to {} MiB</source>
        <translation>壓縮檔展開後過大：「{}」達 {} MiB</translation>
    </message>
    <message>
        <source>the archive lies about the size of “{}”</source>
        <translation>壓縮檔中「{}」的大小與宣告不符</translation>
    </message>
    <message>
        <source>the archive&apos;s entries overlap</source>
        <translation>壓縮檔中的項目互相重疊</translation>
    </message>
    <message>
        <source>the file is too large: its {} doesn&apos;t fit into memory</source>
        <translation>檔案過大：其 {} 部分超出記憶體</translation>
    </message>
    <message>
        <source>the file is damaged: it is no whole archive</source>
        <translation>檔案已損壞：不是完整的壓縮檔</translation>
    </message>
    <message>
        <source>the archive holds two entries of the name “{}”</source>
        <translation>壓縮檔中有兩個名為「{}」的項目</translation>
    </message>
    <message>
        <source>the archive holds a link to another file</source>
        <translation>壓縮檔含有指向其他檔案的連結</translation>
    </message>
    <message>
        <source>the file is damaged: its part “{}” can&apos;t be unpacked</source>
        <translation>檔案已損壞：「{}」部分無法解壓縮</translation>
    </message>
    <message>
        <source>the workbook holds no words</source>
        <translation>活頁簿沒有文字</translation>
    </message>
    <message>
        <source>{} formulas are not computed: they stand as the value that was saved, or as they are written</source>
        <translation>{} 個公式未重新計算：取儲存時的值，或公式原文</translation>
    </message>
    <message>
        <source>it has {} cells, the header {}</source>
        <translation>此列有 {} 個儲存格，標題列有 {} 個</translation>
    </message>
    <message>
        <source>it has no term in any language</source>
        <translation>沒有任何語言的術語</translation>
    </message>
    <message>
        <source>this is no text</source>
        <translation>這不是文本</translation>
    </message>
    <message>
        <source>this line is not CSV: {}</source>
        <translation>此行不是 CSV：{}</translation>
    </message>
    <message>
        <source>the id “{}” stands on an earlier line too</source>
        <translation>編號「{}」在前面的行已出現</translation>
    </message>
    <message>
        <source>no column is named after a language, such as zh-Hans or en</source>
        <translation>沒有以語言命名的欄，如 zh-Hans 或 en</translation>
    </message>
    <message>
        <source>Markdown&apos;s marks are left out</source>
        <translation>已略去 Markdown 標記</translation>
    </message>
    <message>
        <source>the text is too large: {} MiB, more than {}</source>
        <translation>文本過大：{} MiB，上限 {} MiB</translation>
    </message>
    <message>
        <source>zero bytes are dropped, at {}</source>
        <translation>已去除零位元組，位於 {}</translation>
    </message>
    <message>
        <source>it is not text: {}</source>
        <translation>這不是文本：{}</translation>
    </message>
    <message>
        <source>{} places can&apos;t be read as {} and stand as �, at byte {}</source>
        <translation>{} 處無法按 {} 讀取，以 � 代替，位於第 {} 位元組</translation>
    </message>
    <message>
        <source>{} control characters, at character {}</source>
        <translation>{} 個控制字元，位於第 {} 字</translation>
    </message>
    <message>
        <source>no encoding gives words</source>
        <translation>沒有一種編碼能讀出文字</translation>
    </message>
    <message>
        <source>“{}” is no encoding that is known here</source>
        <translation>不認得編碼「{}」</translation>
    </message>
    <message>
        <source>exchange file</source>
        <translation>交換檔</translation>
    </message>
    <message>
        <source>it holds no unit in Chinese or English</source>
        <translation>其中沒有中文或英文的翻譯單元</translation>
    </message>
    <message>
        <source>{} units without Chinese or English are left out</source>
        <translation>{} 個不含中文或英文的翻譯單元未收入</translation>
    </message>
    <message>
        <source>it is an XML file of a kind that is not read ({})</source>
        <translation>這類 XML 檔案無法讀取（{}）</translation>
    </message>
    <message>
        <source>{}: {} is missing; please install the program again</source>
        <translation>{}：缺少{}；請重新安裝程式</translation>
    </message>
    <message>
        <source>{}: no such conversion; there are {}</source>
        <translation>{}：沒有這種轉換；可用的有 {}</translation>
    </message>
    <message>
        <source>the folder of its data</source>
        <translation>程式資料夾</translation>
    </message>
    <message>
        <source>a file of its data</source>
        <translation>程式資料檔</translation>
    </message>
    <message>
        <source>the package {}</source>
        <translation>元件 {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation> {1} 的 {0} </translation>
    </message>
    <message>
        <source>“{}” is none of {}</source>
        <translation>「{}」不在可選之列：{}</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>這是資料夾</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>沒有這個資料夾</translation>
    </message>
    <message>
        <source>it may not be changed</source>
        <translation>沒有更動此檔案的權限</translation>
    </message>
    <message>
        <source>the process that reads files can&apos;t be started</source>
        <translation>無法啟動讀取檔案的處理程序</translation>
    </message>
    <message>
        <source>the file is too large: reading it takes more memory than is allowed</source>
        <translation>檔案過大：讀取所需記憶體超出限額</translation>
    </message>
    <message>
        <source>{}: reading was stopped</source>
        <translation>{}：已停止讀取</translation>
    </message>
    <message>
        <source>this program&apos;s reader of such files failed on it ({})</source>
        <translation>本程式讀取此類檔案時出錯（{}）</translation>
    </message>
    <message>
        <source>reading it takes too much memory or breaks its reader; it is damaged or hostile</source>
        <translation>讀取時記憶體耗盡或讀取程式當掉；檔案可能已損壞或含惡意內容</translation>
    </message>
    <message>
        <source>it was given up after {} seconds; it is damaged or hostile</source>
        <translation>讀取 {} 秒後放棄；檔案可能已損壞或含惡意內容</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>沒有這個檔案</translation>
    </message>
    <message>
        <source>it is the library itself</source>
        <translation>這就是文庫檔案本身</translation>
    </message>
    <message>
        <source>this repair depends on another one that was taken back; make that one first</source>
        <translation>此處修復取決於另一處已撤回的修復；請先恢復該處</translation>
    </message>
    <message>
        <source>it holds {} text(s); there is no number {}</source>
        <translation>其中有 {} 篇文本，沒有第 {} 篇</translation>
    </message>
    <message>
        <source>line {}: {}</source>
        <translation>第 {} 行：{}</translation>
    </message>
    <message>
        <source>there is no word</source>
        <translation>沒有詞語</translation>
    </message>
    <message>
        <source>a word stands on one line</source>
        <translation>一個詞語只能占一行</translation>
    </message>
    <message>
        <source>“{}” is no script; there are {}</source>
        <translation>沒有「{}」這種字形；可用的有 {}</translation>
    </message>
    <message>
        <source>not UTF-8 at byte {}</source>
        <translation>第 {} 位元組處不是 UTF-8</translation>
    </message>
    <message>
        <source>it is none of {}</source>
        <translation>不在可選之列：{}</translation>
    </message>
    <message>
        <source>looking for it takes more than {} seconds; please make it simpler</source>
        <translation>尋找超過 {} 秒；請寫得簡單些</translation>
    </message>
    <message>
        <source>looking for it takes more memory than there is; please make it simpler</source>
        <translation>尋找所需記憶體不足；請寫得簡單些</translation>
    </message>
    <message>
        <source>No clause can be split here: this place is in none.</source>
        <translation>此處不在任何條款之內，無法拆分。</translation>
    </message>
    <message>
        <source>“{}” is no kind of numbering.</source>
        <translation>沒有「{}」這種編號方式。</translation>
    </message>
    <message>
        <source>This can&apos;t be done here: {}.</source>
        <translation>此處無法操作：{}。</translation>
    </message>
    <message>
        <source>Nothing stands before this place that could be split off.</source>
        <translation>此處之前沒有可拆分的內容。</translation>
    </message>
    <message>
        <source>it holds no terms</source>
        <translation>其中沒有術語</translation>
    </message>
    <message>
        <source>the library is damaged: {}</source>
        <translation>文庫已損壞：{}</translation>
    </message>
    <message>
        <source>the copy can&apos;t be written: {}</source>
        <translation>無法寫入複本：{}</translation>
    </message>
    <message>
        <source>this file is not a Duizhao library</source>
        <translation>這不是對照的文庫檔案</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>the library is read-only</source>
        <translation>文庫為唯讀</translation>
    </message>
    <message>
        <source>the library can&apos;t be opened here</source>
        <translation>文庫無法在此開啟</translation>
    </message>
    <message>
        <source>the disk failed to read or write</source>
        <translation>磁碟讀寫失敗</translation>
    </message>
    <message>
        <source>another program has been writing to the library for too long</source>
        <translation>另一程式寫入文庫過久</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>沒有權限</translation>
    </message>
    <message>
        <source>it is a folder, not a library</source>
        <translation>這是資料夾，不是文庫</translation>
    </message>
    <message>
        <source>its folder is read-only</source>
        <translation>所在資料夾為唯讀</translation>
    </message>
    <message>
        <source>the library is damaged</source>
        <translation>文庫已損壞</translation>
    </message>
    <message>
        <source>the library doesn&apos;t say of which schema it is</source>
        <translation>文庫沒有標明版本</translation>
    </message>
    <message>
        <source>its folder can&apos;t be made ({})</source>
        <translation>無法建立所在資料夾（{}）</translation>
    </message>
    <message>
        <source>a row of {} refers to one of {} that is missing</source>
        <translation>表 {} 中有一列所指的 {} 缺失</translation>
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
        <source>Texts that were added</source>
        <translation>加入結果</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <source>statutory</source>
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
        <source> · </source>
        <translation>·</translation>
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
        <translation>不限繁簡</translation>
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
