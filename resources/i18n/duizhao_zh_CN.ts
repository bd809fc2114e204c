<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessibleRow</name>
    <message>
        <source>%n citation</source>
        <translation>%n 处引用</translation>
    </message>
    <message>
        <source>%n citations</source>
        <translation>%n 处引用</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Path of the clause</source>
        <translation>条款路径</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>%n place in this text</source>
        <translation>本文中 %n 处</translation>
    </message>
    <message>
        <source>%n places in this text</source>
        <translation>本文中 %n 处</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>Not in this library</source>
        <translation>文库中没有</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 处</translation>
    </message>
    <message>
        <source>Find it in the library</source>
        <translation>在文库中查找</translation>
    </message>
    <message>
        <source>Add it from a file…</source>
        <translation>从文件添加…</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>No such clause in this text</source>
        <translation>本文没有这一条款</translation>
    </message>
    <message>
        <source>No such clause in “%1”</source>
        <translation>“%1”中没有这一条款</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>只见于%1</translation>
    </message>
    <message>
        <source>Several clauses answer to this</source>
        <translation>有多个条款与之相符</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>查看批注</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Some of these characters are a guess.</source>
        <translation>其中有些字是推测的。</translation>
    </message>
    <message>
        <source>In doubt: %1</source>
        <translation>存疑：%1</translation>
    </message>
    <message>
        <source>Not in the dictionary</source>
        <translation>词典未收</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>While reading: single keys</source>
        <translation>阅读时：单键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation>快捷键一览</translation>
    </message>
</context>
<context>
    <name>CitationsDesk</name>
    <message>
        <source>Add texts</source>
        <translation>添加文本</translation>
    </message>
    <message>
        <source>Every citation in this text leads somewhere.</source>
        <translation>本文的引用都有着落。</translation>
    </message>
    <message>
        <source>no such clause</source>
        <translation>无此条款</translation>
    </message>
    <message>
        <source>several clauses answer</source>
        <translation>多个条款相符</translation>
    </message>
    <message>
        <source>Citations to look at</source>
        <translation>待查引用</translation>
    </message>
    <message>
        <source>Cited, not in this library</source>
        <translation>引用了但文库中没有</translation>
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
        <translation>被引用于</translation>
    </message>
</context>
<context>
    <name>ClauseText</name>
    <message>
        <source>The clause as text</source>
        <translation>条款纯文本</translation>
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
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Taiwan, with its words</source>
        <translation>台湾（含用语）</translation>
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
        <translation>栏</translation>
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
        <translation>添加文本…</translation>
    </message>
    <message>
        <source>Clause list…</source>
        <translation>条款清单…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Going</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>转到…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>检索文库</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>下一条款</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>上一条款</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>上一条</translation>
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
        <translation>下一处批注</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>上一处批注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Note with a comment</source>
        <translation>批注并写评语</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Same kind and tags again</source>
        <translation>沿用上次的类别和标签</translation>
    </message>
    <message>
        <source>Delete the note here</source>
        <translation>删除此处批注</translation>
    </message>
    <message>
        <source>Link this clause…</source>
        <translation>关联此条款…</translation>
    </message>
    <message>
        <source>Add as a term…</source>
        <translation>收入术语库…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色／深色</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual size of text</source>
        <translation>恢复常用字号</translation>
    </message>
    <message>
        <source>Left panel</source>
        <translation>左侧面板</translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation>右侧面板</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Search all texts for “%1”</source>
        <translation>在全部文本中检索“%1”</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>New text from the clipboard</source>
        <translation>从剪贴板新建文本</translation>
    </message>
    <message>
        <source>Review this text…</source>
        <translation>审阅导入结果…</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>显示原貌</translation>
    </message>
    <message>
        <source>Repairs of this text</source>
        <translation>本文的修复</translation>
    </message>
    <message>
        <source>Mark mended places</source>
        <translation>标出修复之处</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Tag the selection or the note here</source>
        <translation>给选区或此处批注加标签</translation>
    </message>
    <message>
        <source>Look the word up</source>
        <translation>查词典</translation>
    </message>
    <message>
        <source>Into the column on the right</source>
        <translation>光标移到右栏</translation>
    </message>
    <message>
        <source>Into the column on the left</source>
        <translation>光标移到左栏</translation>
    </message>
    <message>
        <source>Keep the card open and go into it</source>
        <translation>固定卡片并转入其中</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>命令面板…</translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>偏好设置…</translation>
    </message>
    <message>
        <source>Read the clause</source>
        <translation>以纯文本读条款</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>简繁转换</translation>
    </message>
    <message>
        <source>Next doubtful character</source>
        <translation>下一个存疑字</translation>
    </message>
    <message>
        <source>Previous doubtful character</source>
        <translation>上一个存疑字</translation>
    </message>
    <message>
        <source>Conversion log</source>
        <translation>转换记录</translation>
    </message>
    <message>
        <source>Own words for conversion…</source>
        <translation>自定义转换词…</translation>
    </message>
    <message>
        <source>Always convert this as…</source>
        <translation>此词始终转换为…</translation>
    </message>
    <message>
        <source>Never convert this</source>
        <translation>此词始终不转换</translation>
    </message>
    <message>
        <source>Statutory usage in the Taiwan column</source>
        <translation>台湾栏采用法律统一用字</translation>
    </message>
    <message>
        <source>Column with Taiwan&apos;s words (changes words)</source>
        <translation>台湾用语栏（会改动词语）</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Open the closed tab again</source>
        <translation>重新打开关闭的标签页</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一标签页</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一标签页</translation>
    </message>
    <message>
        <source>Split: the same text beside</source>
        <translation>拆分：同一文本并列</translation>
    </message>
    <message>
        <source>Join the halves</source>
        <translation>取消拆分</translation>
    </message>
    <message>
        <source>Go to the other half</source>
        <translation>转到另一半</translation>
    </message>
    <message>
        <source>Move the tab to the other half</source>
        <translation>将标签页移到另一半</translation>
    </message>
    <message>
        <source>Pin this clause above the text</source>
        <translation>将此条款钉在正文上方</translation>
    </message>
    <message>
        <source>Unpin the clause</source>
        <translation>取消钉住条款</translation>
    </message>
    <message>
        <source>Next unresolved citation</source>
        <translation>下一处未解引用</translation>
    </message>
    <message>
        <source>Previous unresolved citation</source>
        <translation>上一处未解引用</translation>
    </message>
    <message>
        <source>Picture of the citations</source>
        <translation>引用关系图</translation>
    </message>
    <message>
        <source>Citations to look at</source>
        <translation>待查引用</translation>
    </message>
    <message>
        <source>Mark defined terms</source>
        <translation>标出定义术语</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Split the clause here</source>
        <translation>在此拆分条款</translation>
    </message>
    <message>
        <source>Merge with the clause before</source>
        <translation>与前一条款合并</translation>
    </message>
    <message>
        <source>Promote the clause</source>
        <translation>条款升级</translation>
    </message>
    <message>
        <source>Demote the clause</source>
        <translation>条款降级</translation>
    </message>
    <message>
        <source>Label the clause…</source>
        <translation>给条款编号…</translation>
    </message>
    <message>
        <source>Numbering: %1</source>
        <translation>编号体例：%1</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Take every edit of the structure back</source>
        <translation>还原全部结构修改</translation>
    </message>
</context>
<context>
    <name>Conversion</name>
    <message>
        <source>%n in doubt</source>
        <translation>%n 处存疑</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
</context>
<context>
    <name>DescribeDialog</name>
    <message>
        <source>Describe</source>
        <translation>文本信息</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>发布机关</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
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
        <translation>出处</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>“%1” is in doubt</source>
        <translation>“%1”存疑</translation>
    </message>
    <message>
        <source>Keep it for this place, or wherever “%1” stands:</source>
        <translation>仅用于此处，或用于所有“%1”：</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>本文本</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>文库</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Open a text first.</source>
        <translation>请先打开一个文本。</translation>
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
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Clause list</source>
        <translation>条款清单</translation>
    </message>
    <message>
        <source>%n row written to %1.</source>
        <translation>已将 %n 行写入 %1。</translation>
    </message>
    <message>
        <source>%n rows written to %1.</source>
        <translation>已将 %n 行写入 %1。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Clause list</source>
        <translation>条款清单</translation>
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
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>与原文一致</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>全部标签</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Converted text in</source>
        <translation>转换文本用字</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏</translation>
    </message>
    <message>
        <source>Also clauses without notes</source>
        <translation>包括无批注的条款</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
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
        <translation>%n 个条款</translation>
    </message>
    <message>
        <source>%n clauses</source>
        <translation>%n 个条款</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>发布机关</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
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
        <translation>出处</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语种</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>简繁</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>编号体例</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Find in this text, in either script</source>
        <translation>在本文中查找，简繁通查</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Exactly this script</source>
        <translation>严格区分简繁</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language of the interface</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>界面字号</translation>
    </message>
    <message>
        <source>Font of Chinese text</source>
        <translation>中文正文字体</translation>
    </message>
    <message>
        <source>Font of English text</source>
        <translation>英文正文字体</translation>
    </message>
    <message>
        <source>Usual size of the text</source>
        <translation>正文常用字号</translation>
    </message>
    <message>
        <source>Your name, on new notes</source>
        <translation>姓名（用于新批注）</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>单键</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>H, U, N, T, L and 1–9 annotate while reading</source>
        <translation>阅读时用 H、U、N、T、L 和 1–9 批注</translation>
    </message>
    <message>
        <source>Shown where the pointer rests on a word</source>
        <translation>指针停在词语上时显示</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>Notes that are there already keep the name they were written under.</source>
        <translation>已有批注仍保留原来的署名。</translation>
    </message>
    <message>
        <source>As the region needs</source>
        <translation>随地区</translation>
    </message>
</context>
<context>
    <name>GoBox</name>
    <message>
        <source>三（六） · 12 · a title · a word · &gt; a command</source>
        <translation>三（六） · 12 · 标题 · 词语 · &gt; 命令</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>候选</translation>
    </message>
</context>
<context>
    <name>GraphWindow</name>
    <message>
        <source>Reading the library…</source>
        <translation>正在读取文库…</translation>
    </message>
    <message>
        <source>Reading the library… %1 of %2</source>
        <translation>正在读取文库… %1／%2</translation>
    </message>
    <message>
        <source>Citations in this library</source>
        <translation>文库中的引用</translation>
    </message>
    <message>
        <source>%n found</source>
        <translation>找到 %n 个</translation>
    </message>
    <message>
        <source>%1 nodes, %2 citations</source>
        <translation>%1 个节点，%2 处引用</translation>
    </message>
    <message>
        <source>No citations to be seen here.</source>
        <translation>此处没有引用可显示。</translation>
    </message>
    <message>
        <source>%1 · cites %2, cited by %3</source>
        <translation>%1 · 引用 %2 处，被引 %3 处</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>导出图形</translation>
    </message>
    <message>
        <source>Picture (*.svg);;Graph for other programs (*.graphml)</source>
        <translation>图形 (*.svg);;供其他程序使用的图 (*.graphml)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Find a clause or a text</source>
        <translation>查找条款或文本</translation>
    </message>
    <message>
        <source>Also what cites nothing</source>
        <translation>包括没有引用的</translation>
    </message>
    <message>
        <source>Also instruments not here</source>
        <translation>包括文库未收的法规</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Picture of the citations</source>
        <translation>引用关系图</translation>
    </message>
</context>
<context>
    <name>Half</name>
    <message>
        <source>No text</source>
        <translation>无文本</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Columns</source>
        <translation>栏</translation>
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
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller words</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Common size</source>
        <translation>通用字号</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>宋体</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>黑体</translation>
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
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪贴板中没有文字。</translation>
    </message>
    <message>
        <source>Other files are still being added.</source>
        <translation>其他文件仍在添加。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>“%1” was there already.</source>
        <translation>“%1”已在文库中。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>“%1” has a new version.</source>
        <translation>“%1”有了新版本。</translation>
    </message>
    <message>
        <source>“%1” added.</source>
        <translation>已添加“%1”。</translation>
    </message>
    <message>
        <source>%n texts added.</source>
        <translation>已添加 %n 个文本。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Invisible characters</source>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>Radicals in place of characters</source>
        <translation>以部首代替的字</translation>
    </message>
    <message>
        <source>Characters read one byte off</source>
        <translation>错位一字节的乱码</translation>
    </message>
    <message>
        <source>Pinyin pushed into words</source>
        <translation>混入正文的拼音</translation>
    </message>
    <message>
        <source>Page numbers and running heads</source>
        <translation>页码和页眉</translation>
    </message>
    <message>
        <source>Parts of the web page</source>
        <translation>网页杂项</translation>
    </message>
    <message>
        <source>Links at the end</source>
        <translation>文末链接</translation>
    </message>
    <message>
        <source>End marks</source>
        <translation>文末标记</translation>
    </message>
    <message>
        <source>Text that came twice</source>
        <translation>重复的文字</translation>
    </message>
    <message>
        <source>Other texts of the file</source>
        <translation>文件中的其他文本</translation>
    </message>
    <message>
        <source>Lines broken in mid-sentence</source>
        <translation>句中断行</translation>
    </message>
    <message>
        <source>Half-width punctuation</source>
        <translation>半角标点</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>按识别结果</translation>
    </message>
    <message>
        <source>Articles, mainland (第一条)</source>
        <translation>大陆条文（第一条）</translation>
    </message>
    <message>
        <source>Articles, Taiwan (第 1 條)</source>
        <translation>台湾条文（第 1 條）</translation>
    </message>
    <message>
        <source>Headings (一、（一）1.)</source>
        <translation>层级标题（一、（一）1.）</translation>
    </message>
    <message>
        <source>English (Article 1)</source>
        <translation>英文（Article 1）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
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
        <translation>快捷键方案</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>筛选命令和快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>按下新的快捷键</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation>改用此键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>清除快捷键</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>%1 belongs to the text itself.</source>
        <translation>%1 由正文自用。</translation>
    </message>
    <message>
        <source>%1 leads here already.</source>
        <translation>%1 已属此命令。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now; it will be taken from there.</source>
        <translation>%1 现属“%2”，将从那里移走。</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Label of the clause</source>
        <translation>条款编号</translation>
    </message>
    <message>
        <source>12, or 12-1</source>
        <translation>12 或 12-1</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>%1 级标题</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>A number is written 12, or 12-1 for 第十二条之一.</source>
        <translation>编号写作 12；第十二条之一写作 12-1。</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Part 编</source>
        <translation>编</translation>
    </message>
    <message>
        <source>Subpart 分编</source>
        <translation>分编</translation>
    </message>
    <message>
        <source>Chapter 章</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Section 节</source>
        <translation>节</translation>
    </message>
    <message>
        <source>Subsection</source>
        <translation>小节</translation>
    </message>
    <message>
        <source>Subsubsection</source>
        <translation>次小节</translation>
    </message>
    <message>
        <source>Article 条</source>
        <translation>条</translation>
    </message>
    <message>
        <source>Paragraph 款</source>
        <translation>款</translation>
    </message>
    <message>
        <source>Item 项</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Subitem 目</source>
        <translation>目</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
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
        <translation>筛选文本</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Add texts…</source>
        <translation>添加文本…</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <translation>回收站（%1）</translation>
    </message>
    <message>
        <source>No title holds these words.</source>
        <translation>没有标题含有这些词语。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>No texts yet.
Drop files here, or add them below.</source>
        <translation>还没有文本。
将文件拖到此处，或在下方添加。</translation>
    </message>
</context>
<context>
    <name>LinksDesk</name>
    <message>
        <source>Which clause? Write its number.</source>
        <translation>哪一条款？请写出编号。</translation>
    </message>
    <message>
        <source>Link removed.</source>
        <translation>关联已移除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>LinksPanel</name>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新建关联</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Clause: 二（三）, 12, 第三条第二款</source>
        <translation>条款：二（三）、12、第三条第二款</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>说明（可不填）</translation>
    </message>
    <message>
        <source>Note of the link</source>
        <translation>关联说明</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>添加关联</translation>
    </message>
    <message>
        <source>No links here yet.</source>
        <translation>此处还没有关联。</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Remove the link to %1</source>
        <translation>移除与 %1 的关联</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
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
        <translation>转换记录</translation>
    </message>
    <message>
        <source>Filter by characters</source>
        <translation>按字筛选</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%n change</source>
        <translation>%n 处改动</translation>
    </message>
    <message>
        <source>%n changes</source>
        <translation>%n 处改动</translation>
    </message>
    <message>
        <source>%n run does not come back</source>
        <translation>%n 处无法还原</translation>
    </message>
    <message>
        <source>%n runs do not come back</source>
        <translation>%n 处无法还原</translation>
    </message>
    <message>
        <source>everything comes back</source>
        <translation>全部可以还原</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
</context>
<context>
    <name>LookingUpDesk</name>
    <message>
        <source>The dictionary is still being loaded.</source>
        <translation>词典仍在加载。</translation>
    </message>
</context>
<context>
    <name>MendedDesk</name>
    <message>
        <source>Mended places are marked.</source>
        <translation>修复之处已标出。</translation>
    </message>
    <message>
        <source>Mended places are not marked.</source>
        <translation>修复之处不再标出。</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>请先选中一些文字。</translation>
    </message>
    <message>
        <source>The text has a new version.</source>
        <translation>文本有了新版本。</translation>
    </message>
    <message>
        <source>%n note lost its place.</source>
        <translation>%n 条批注失去位置。</translation>
    </message>
    <message>
        <source>%n notes lost their place.</source>
        <translation>%n 条批注失去位置。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>显示原貌</translation>
    </message>
    <message>
        <source>All repairs</source>
        <translation>全部修复</translation>
    </message>
</context>
<context>
    <name>MendingDrawer</name>
    <message>
        <source>Repairs</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>原貌</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>正文中</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>All repairs</source>
        <translation>全部修复</translation>
    </message>
    <message>
        <source>Store as a new version</source>
        <translation>存为新版本</translation>
    </message>
    <message>
        <source>%n repair</source>
        <translation>%n 处修复</translation>
    </message>
    <message>
        <source>%n repairs</source>
        <translation>%n 处修复</translation>
    </message>
    <message>
        <source>Nothing was mended in this text.</source>
        <translation>本文没有修复。</translation>
    </message>
    <message>
        <source>These words stand as they came.</source>
        <translation>这些文字保持原样。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>护眼黄</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>简繁转换</translation>
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
        <translation>消息</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Write a comment</source>
        <translation>写评语</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>place lost</source>
        <translation>位置失效</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>原文有改动</translation>
    </message>
    <message>
        <source>More about this note</source>
        <translation>批注的更多操作</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The kind&apos;s own</source>
        <translation>随类别</translation>
    </message>
    <message>
        <source>Show as highlight</source>
        <translation>显示为高亮</translation>
    </message>
    <message>
        <source>Show as underline</source>
        <translation>显示为下划线</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标为已处理</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message>
        <source>Select some words first.</source>
        <translation>请先选中一些文字。</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>批注已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>There are no notes in this text.</source>
        <translation>本文没有批注。</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>已连同出处复制。</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>This clause</source>
        <translation>本条款</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Filter notes and tags</source>
        <translation>筛选批注和标签</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>%1 more; filter to see them.</source>
        <translation>还有 %1 条，请用筛选查看。</translation>
    </message>
    <message>
        <source>No notes on this clause.
Select words in any column, then choose a kind or press Ctrl+Alt+1.</source>
        <translation>本条款还没有批注。
在任意一栏选中文字，再选类别或按 Ctrl+Alt+1。</translation>
    </message>
    <message>
        <source>No note answers to this filter.</source>
        <translation>没有符合筛选的批注。</translation>
    </message>
    <message>
        <source>No notes yet.
Select words in any column to make the first.</source>
        <translation>还没有批注。
在任意一栏选中文字即可添加。</translation>
    </message>
</context>
<context>
    <name>OutcomesModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>建议修复</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>等待处理</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未能读取</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已在文库</translation>
    </message>
    <message>
        <source>nearly the same as “%1”</source>
        <translation>与“%1”近乎相同</translation>
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
        <translation>筛选条款</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>This text has no numbered clauses.
It reads from top to bottom.</source>
        <translation>本文没有编号条款，
可从头读到尾。</translation>
    </message>
    <message>
        <source>No text is open.</source>
        <translation>没有打开的文本。</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Open the term</source>
        <translation>打开术语</translation>
    </message>
    <message>
        <source>Find its places</source>
        <translation>查找出现之处</translation>
    </message>
    <message>
        <source>Choose the form…</source>
        <translation>选择字形…</translation>
    </message>
    <message>
        <source>No text is open</source>
        <translation>没有打开的文本</translation>
    </message>
    <message>
        <source>Choose one in the library, or drop a file here.</source>
        <translation>请在文库中选择，或将文件拖到此处。</translation>
    </message>
</context>
<context>
    <name>Pinned</name>
    <message>
        <source>Show the words</source>
        <translation>显示文字</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消钉住</translation>
    </message>
    <message>
        <source>Go to the clause</source>
        <translation>转到该条款</translation>
    </message>
    <message>
        <source>Pinned clause</source>
        <translation>钉住的条款</translation>
    </message>
</context>
<context>
    <name>PinningDesk</name>
    <message>
        <source>Put the cursor into a clause first.</source>
        <translation>请先将光标置于条款中。</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The rows that are selected</source>
        <translation>选中的行</translation>
    </message>
    <message>
        <source>This clause</source>
        <translation>本条款</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Print the columns as they are shown</source>
        <translation>按当前各栏打印</translation>
    </message>
    <message>
        <source>With highlights and underlines</source>
        <translation>连同高亮和下划线</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
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
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Open a text first.</source>
        <translation>请先打开一个文本。</translation>
    </message>
    <message>
        <source>Pages are still being printed.</source>
        <translation>仍在打印。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Printing was cancelled or could not begin.</source>
        <translation>打印已取消或无法开始。</translation>
    </message>
    <message>
        <source>%n page sent to the printer.</source>
        <translation>已送出 %n 页打印。</translation>
    </message>
    <message>
        <source>%n pages sent to the printer.</source>
        <translation>已送出 %n 页打印。</translation>
    </message>
    <message>
        <source>%n page written to %1.</source>
        <translation>已将 %n 页写入 %1。</translation>
    </message>
    <message>
        <source>%n pages written to %1.</source>
        <translation>已将 %n 页写入 %1。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>打开所在文件夹</translation>
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
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>That text is no longer in the library.</source>
        <translation>该文本已不在文库中。</translation>
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
        <translation>修复</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Repairs</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>%n made</source>
        <translation>已修复 %n 处</translation>
    </message>
    <message>
        <source>%n offered</source>
        <translation>建议修复 %n 处</translation>
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
        <translation>存为新版本</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import %n texts</source>
        <translation>导入 %n 个文本</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Texts in this file</source>
        <translation>文件中的文本</translation>
    </message>
    <message>
        <source>Keep them together as one text</source>
        <translation>合为一个文本</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Nothing was mended: the text is as it came.</source>
        <translation>没有修复，文本保持原样。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The text as it will be stored</source>
        <translation>将存储的文本</translation>
    </message>
    <message>
        <source>Store it as the next version of that text</source>
        <translation>存为该文本的下一版本</translation>
    </message>
    <message>
        <source>Add it as a text of its own</source>
        <translation>另作独立文本添加</translation>
    </message>
    <message>
        <source>In the library; changes become a new version, notes are carried over.</source>
        <translation>已在文库中；改动存为新版本，批注随之迁移。</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>尚未存储。</translation>
    </message>
    <message>
        <source>Nearly the same as “%1” (%2 %).</source>
        <translation>与“%1”近乎相同（%2 %）。</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Show %1 more</source>
        <translation>再显示 %1 项</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>“{}”: {}</source>
        <translation>“{}”：{}</translation>
    </message>
    <message>
        <source>there is nothing to look for</source>
        <translation>没有要查找的内容</translation>
    </message>
    <message>
        <source>it is no regular expression ({})</source>
        <translation>不是有效的正则表达式（{}）</translation>
    </message>
    <message>
        <source>the file holds zero bytes, as programs and pictures do</source>
        <translation>文件含有零字节，像是程序或图片</translation>
    </message>
    <message>
        <source>the file holds control characters, as programs and pictures do</source>
        <translation>文件含有控制字符，像是程序或图片</translation>
    </message>
    <message>
        <source>the file is of a binary kind</source>
        <translation>文件是二进制格式</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>没有访问权限</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>系统不允许此操作</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>所在磁盘为只读</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>磁盘空间已满</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>磁盘读写出错</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>设备或文件正被占用</translation>
    </message>
    <message>
        <source>text file busy</source>
        <translation>文件正被占用</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>invalid argument</source>
        <translation>系统不接受这个名称或位置</translation>
    </message>
    <message>
        <source>no such device or address</source>
        <translation>没有这个设备</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>cannot allocate memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>系统拒绝了此操作</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>{}: the library is open in another window ({})</source>
        <translation>{}：文库已在另一窗口中打开（{}）</translation>
    </message>
    <message>
        <source>{}: this library is of schema {}, newer than this program&apos;s {}; please update</source>
        <translation>{}：此文库的版本为 {}，比本程序支持的 {} 新；请更新程序</translation>
    </message>
    <message>
        <source>{}: no such document in the library and no such file</source>
        <translation>{}：文库中没有这一文本，也没有这个文件</translation>
    </message>
    <message>
        <source>{}: no clause answers to “{}”</source>
        <translation>{}：没有与“{}”相符的条款</translation>
    </message>
    <message>
        <source>{}: {}–{} is not a stretch of a text of {} characters</source>
        <translation>{}：正文共 {3} 字，{1}–{2} 不是其中的一段</translation>
    </message>
    <message>
        <source>{}: no such annotation</source>
        <translation>{}：没有这条批注</translation>
    </message>
    <message>
        <source>{}: no such link</source>
        <translation>{}：没有这一关联</translation>
    </message>
    <message>
        <source>{}: no such concept in the term base</source>
        <translation>{}：术语库中没有这一条目</translation>
    </message>
    <message>
        <source>{}: it was changed meanwhile (revision {}, not {})</source>
        <translation>{}：内容已另有改动（现为第 {} 版，而非第 {} 版）</translation>
    </message>
    <message>
        <source>the line has no end; it may be a heading</source>
        <translation>此行句末无标点，可能是标题</translation>
    </message>
    <message>
        <source>the line is as wide as the text is set ({} half cells) and ends no sentence</source>
        <translation>此行已排满版心（{} 个半角），句子未完</translation>
    </message>
    <message>
        <source>a sentence ends at the end of a full line: the paragraph may go on</source>
        <translation>满行处恰好句末，段落可能未完</translation>
    </message>
    <message>
        <source>{}; {} was doubled at the break</source>
        <translation>{}；换行处“{}”字重复</translation>
    </message>
    <message>
        <source>the next line begins with a mark that begins none</source>
        <translation>下一行以不能置于行首的标点开头</translation>
    </message>
    <message>
        <source>the line stops after a comma</source>
        <translation>此行断在逗号之后</translation>
    </message>
    <message>
        <source>the line stops within brackets</source>
        <translation>此行断在括号之内</translation>
    </message>
    <message>
        <source>the line stops within a word</source>
        <translation>此行断在词语中间</translation>
    </message>
    <message>
        <source>the item stops in mid-sentence, as others of this text do</source>
        <translation>此项断在句中，本文他处也是如此</translation>
    </message>
    <message>
        <source>the line stops in mid-sentence, as others of this text do</source>
        <translation>此行断在句中，本文他处也是如此</translation>
    </message>
    <message>
        <source>the line is nearly as wide as the text and has no end</source>
        <translation>此行接近满行，句末无标点</translation>
    </message>
    <message>
        <source>the line is full and the next has no indent</source>
        <translation>此行已满，下一行没有缩进</translation>
    </message>
    <message>
        <source>the line is full and the next hangs under it</source>
        <translation>此行已满，下一行悬挂缩进于其下</translation>
    </message>
    <message>
        <source>the line is full and the next hangs under the same item</source>
        <translation>此行已满，下一行悬挂缩进于同一项之下</translation>
    </message>
    <message>
        <source>the line is full and ends within an enumeration that has no numbers</source>
        <translation>此行已满，断在无序号的列举之中</translation>
    </message>
    <message>
        <source>the line has no end, though it isn&apos;t full</source>
        <translation>此行未满，句末却无标点</translation>
    </message>
    <message>
        <source>{} lines of links after the end</source>
        <translation>文末的 {} 行链接</translation>
    </message>
    <message>
        <source>a line of the site after the end</source>
        <translation>文末的一行网站内容</translation>
    </message>
    <message>
        <source>a page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>a mark that the text ends here</source>
        <translation>表示正文到此为止的标记</translation>
    </message>
    <message>
        <source>a running head</source>
        <translation>页眉</translation>
    </message>
    <message>
        <source>a line of the site that published the text</source>
        <translation>发布网站自身的内容</translation>
    </message>
    <message>
        <source>{} can&apos;t be seen and does nothing here</source>
        <translation>{} 不可见，在此不起作用</translation>
    </message>
    <message>
        <source>another sign for the end of a line</source>
        <translation>另一种换行符</translation>
    </message>
    <message>
        <source>a space pushed into running text</source>
        <translation>正文中混入的空格</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>radical</source>
        <translation>以部首代字</translation>
    </message>
    <message>
        <source>misread</source>
        <translation>编码错位</translation>
    </message>
    <message>
        <source>pinyin</source>
        <translation>混入的拼音</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页码和页眉</translation>
    </message>
    <message>
        <source>site</source>
        <translation>网页附加内容</translation>
    </message>
    <message>
        <source>links</source>
        <translation>文末链接</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>文末标记</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>重复的正文</translation>
    </message>
    <message>
        <source>document</source>
        <translation>同一文件中的其他文本</translation>
    </message>
    <message>
        <source>broken line</source>
        <translation>句中断行</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>半角标点</translation>
    </message>
    <message>
        <source>the file holds {} documents; this is number {}</source>
        <translation>文件含 {} 篇文本，这是第 {} 篇</translation>
    </message>
    <message>
        <source>another document: {}</source>
        <translation>另一篇文本：{}</translation>
    </message>
    <message>
        <source>stretches that hold guessed characters: {}</source>
        <translation>{} 处含有推测补出的字</translation>
    </message>
    <message>
        <source>repairs offered and not made: {1} ({0})</source>
        <translation>{} 处修复有待确认，未作改动：{}</translation>
    </message>
    <message>
        <source>other documents of the same file</source>
        <translation>同一文件中的其他文本</translation>
    </message>
    <message>
        <source>a part of the text came twice and is kept once ({} characters set apart)</source>
        <translation>正文有一部分重复出现，只保留一次（另置 {} 字）</translation>
    </message>
    <message>
        <source>blank lines between documents</source>
        <translation>各篇文本之间的空行</translation>
    </message>
    <message>
        <source>{} are not part of the text and were set apart</source>
        <translation>{}不属于正文，已另置</translation>
    </message>
    <message>
        <source>GBK read one byte off</source>
        <translation>GBK 编码错开一个字节</translation>
    </message>
    <message>
        <source>GBK read one byte off; {} stands where a byte was lost</source>
        <translation>GBK 编码错开一个字节；缺失字节处补为“{}”</translation>
    </message>
    <message>
        <source>the reading of {} was pushed in</source>
        <translation>混入了“{}”字的注音</translation>
    </message>
    <message>
        <source>the reading of {}, which has no tone here, was pushed in</source>
        <translation>混入了“{}”字的注音（未标声调）</translation>
    </message>
    <message>
        <source>half-width punctuation in Chinese text</source>
        <translation>中文里的半角标点</translation>
    </message>
    <message>
        <source>a radical stands for the character</source>
        <translation>以部首代替了汉字</translation>
    </message>
    <message>
        <source>{} lines came before, word for word</source>
        <translation>这 {} 行与前文逐字相同</translation>
    </message>
    <message>
        <source>it follows the mark that ends the text before it</source>
        <translation>紧接前一篇的结束标记</translation>
    </message>
    <message>
        <source>a headline and an agency&apos;s lead</source>
        <translation>标题加通讯社电头</translation>
    </message>
    <message>
        <source>a headline and the caption of a photo</source>
        <translation>标题加图片说明</translation>
    </message>
    <message>
        <source>a title and a date</source>
        <translation>标题加日期</translation>
    </message>
    <message>
        <source>a title, a note on adoption, and a first article again</source>
        <translation>标题、通过说明，又从第一条开始</translation>
    </message>
    <message>
        <source>its text stood apart from its headline, after another article</source>
        <translation>正文与标题分离，排在另一篇之后</translation>
    </message>
    <message>
        <source>it ends in mid-sentence: the page lacks its end</source>
        <translation>句子未完，版面上缺结尾</translation>
    </message>
    <message>
        <source>it lacks its beginning: no agency&apos;s lead opens it</source>
        <translation>缺开头，没有通讯社电头</translation>
    </message>
    <message>
        <source>only a headline and a caption are left of it</source>
        <translation>只剩标题和图片说明</translation>
    </message>
    <message>
        <source>{}</source>
        <translation>{}</translation>
    </message>
    <message>
        <source>that place is not inside {}</source>
        <translation>该位置不在{}之内</translation>
    </message>
    <message>
        <source>that place is inside a clause of {}</source>
        <translation>该位置在{}的下级条款之内</translation>
    </message>
    <message>
        <source>{} has nothing above it</source>
        <translation>{}没有上级条款</translation>
    </message>
    <message>
        <source>the whole text is no clause</source>
        <translation>全文不是条款</translation>
    </message>
    <message>
        <source>{} has no clause before it on its level</source>
        <translation>{}之前没有同级条款</translation>
    </message>
    <message>
        <source>there is no clause {}</source>
        <translation>没有条款 {}</translation>
    </message>
    <message>
        <source>the file is too large or too deeply nested to be read</source>
        <translation>文件过大或嵌套过深，无法读取</translation>
    </message>
    <message>
        <source>the file is damaged: it holds no Word document</source>
        <translation>文件已损坏：其中没有 Word 文档</translation>
    </message>
    <message>
        <source>the comments of the Word file are left out</source>
        <translation>Word 文件中的批注未收入</translation>
    </message>
    <message>
        <source>a sign of a symbol font could not be told and stands as �</source>
        <translation>有符号字体的符号无法识别，以 � 代替</translation>
    </message>
    <message>
        <source>hidden text of the Word file is left out</source>
        <translation>Word 文件中的隐藏文字未收入</translation>
    </message>
    <message>
        <source>a file embedded in the Word file is left out</source>
        <translation>Word 文件中嵌入的文件未收入</translation>
    </message>
    <message>
        <source>the book holds no text</source>
        <translation>此书没有文字</translation>
    </message>
    <message>
        <source>{} pages that the book names are missing</source>
        <translation>书中列出的 {} 页缺失</translation>
    </message>
    <message>
        <source>the book is protected against reading elsewhere (DRM)</source>
        <translation>此书有数字版权保护（DRM），无法读取</translation>
    </message>
    <message>
        <source>the file is damaged: it names no book</source>
        <translation>文件已损坏：其中没有指明书籍内容</translation>
    </message>
    <message>
        <source>a table is set apart as a document of its own</source>
        <translation>一张表格另成一篇文本</translation>
    </message>
    <message>
        <source>the page holds no text</source>
        <translation>网页没有文字</translation>
    </message>
    <message>
        <source>{} tables are set apart as a document of its own</source>
        <translation>{} 张表格另成一篇文本</translation>
    </message>
    <message>
        <source>the page is empty</source>
        <translation>网页是空的</translation>
    </message>
    <message>
        <source>a Word 97–2003 document (.doc), which is not read; save it as .docx</source>
        <translation> Word 97–2003 文档（.doc），不能读取；请另存为 .docx</translation>
    </message>
    <message>
        <source>a Word 97–2003 template (.dot), which is not read; save it as .docx</source>
        <translation> Word 97–2003 模板（.dot），不能读取；请另存为 .docx</translation>
    </message>
    <message>
        <source>a WPS document (.wps), which is not read; save it as .docx</source>
        <translation> WPS 文档（.wps），不能读取；请另存为 .docx</translation>
    </message>
    <message>
        <source>a WPS template (.wpt), which is not read; save it as .docx</source>
        <translation> WPS 模板（.wpt），不能读取；请另存为 .docx</translation>
    </message>
    <message>
        <source>a spreadsheet (.xls), which is not read; save it as .xlsx</source>
        <translation>电子表格（.xls），不能读取；请另存为 .xlsx</translation>
    </message>
    <message>
        <source>a WPS spreadsheet (.et), which is not read</source>
        <translation> WPS 表格（.et），不能读取</translation>
    </message>
    <message>
        <source>a presentation (.ppt), which is not read</source>
        <translation>演示文稿（.ppt），不能读取</translation>
    </message>
    <message>
        <source>a WPS presentation (.dps), which is not read</source>
        <translation> WPS 演示文稿（.dps），不能读取</translation>
    </message>
    <message>
        <source>an Outlook message (.msg), which is not read</source>
        <translation> Outlook 邮件（.msg），不能读取</translation>
    </message>
    <message>
        <source>a spreadsheet (.xlsb), which is not read; save it as .xlsx</source>
        <translation>电子表格（.xlsb），不能读取；请另存为 .xlsx</translation>
    </message>
    <message>
        <source>a spreadsheet (.ods), which is not read</source>
        <translation>电子表格（.ods），不能读取</translation>
    </message>
    <message>
        <source>a presentation (.pptx), which is not read</source>
        <translation>演示文稿（.pptx），不能读取</translation>
    </message>
    <message>
        <source>a presentation (.odp), which is not read</source>
        <translation>演示文稿（.odp），不能读取</translation>
    </message>
    <message>
        <source>a Pages document, which is not read; export it as .docx</source>
        <translation> Pages 文档，不能读取；请导出为 .docx</translation>
    </message>
    <message>
        <source>a CAJ document (.caj), which is not read; convert it to PDF first</source>
        <translation> CAJ 文档（.caj），不能读取；请先转成 PDF</translation>
    </message>
    <message>
        <source>an OFD document (.ofd), which is not read; convert it to PDF first</source>
        <translation> OFD 版式文档（.ofd），不能读取；请先转成 PDF</translation>
    </message>
    <message>
        <source>a Kindle book (.mobi), which is not read; convert it to EPUB first</source>
        <translation> Kindle 电子书（.mobi），不能读取；请先转成 EPUB</translation>
    </message>
    <message>
        <source>a Kindle book (.azw3), which is not read; convert it to EPUB first</source>
        <translation> Kindle 电子书（.azw3），不能读取；请先转成 EPUB</translation>
    </message>
    <message>
        <source>a help file (.chm), which is not read</source>
        <translation>帮助文件（.chm），不能读取</translation>
    </message>
    <message>
        <source>an archive (.zip), which is not read; unpack it first</source>
        <translation>压缩文件（.zip），不能读取；请先解压</translation>
    </message>
    <message>
        <source>a program, not a text</source>
        <translation>程序，不是文本</translation>
    </message>
    <message>
        <source>a picture (PNG), whose text must be recognised (OCR) first</source>
        <translation>图片（PNG），须先做文字识别（OCR）</translation>
    </message>
    <message>
        <source>a picture (JPEG), whose text must be recognised (OCR) first</source>
        <translation>图片（JPEG），须先做文字识别（OCR）</translation>
    </message>
    <message>
        <source>a picture (GIF), whose text must be recognised (OCR) first</source>
        <translation>图片（GIF），须先做文字识别（OCR）</translation>
    </message>
    <message>
        <source>a picture (TIFF), whose text must be recognised (OCR) first</source>
        <translation>图片（TIFF），须先做文字识别（OCR）</translation>
    </message>
    <message>
        <source>a DjVu document, which is not read</source>
        <translation> DjVu 文档，不能读取</translation>
    </message>
    <message>
        <source>an archive (.7z), which is not read; unpack it first</source>
        <translation>压缩文件（.7z），不能读取；请先解压</translation>
    </message>
    <message>
        <source>an archive (.rar), which is not read; unpack it first</source>
        <translation>压缩文件（.rar），不能读取；请先解压</translation>
    </message>
    <message>
        <source>an archive (.gz), which is not read; unpack it first</source>
        <translation>压缩文件（.gz），不能读取；请先解压</translation>
    </message>
    <message>
        <source>an archive (.bz2), which is not read; unpack it first</source>
        <translation>压缩文件（.bz2），不能读取；请先解压</translation>
    </message>
    <message>
        <source>an archive (.xz), which is not read; unpack it first</source>
        <translation>压缩文件（.xz），不能读取；请先解压</translation>
    </message>
    <message>
        <source>a database, not a text</source>
        <translation>数据库，不是文本</translation>
    </message>
    <message>
        <source>a PostScript file, which is not read; convert it to PDF first</source>
        <translation> PostScript 文件，不能读取；请先转成 PDF</translation>
    </message>
    <message>
        <source>protected by a password; save it without one first</source>
        <translation>有密码保护的文件；请先去掉密码再保存</translation>
    </message>
    <message>
        <source>an old Office file, which is not read; save it in its new format</source>
        <translation>旧格式的 Office 文件，不能读取；请另存为新格式</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>the file is too large: {} MiB, more than {}</source>
        <translation>文件过大：{} MiB，上限 {} MiB</translation>
    </message>
    <message>
        <source>it is {}</source>
        <translation>这是{}</translation>
    </message>
    <message>
        <source>it is a program, not a text</source>
        <translation>这是程序，不是文本</translation>
    </message>
    <message>
        <source>it is a picture, a film or a recording, not a text</source>
        <translation>这是图片、视频或录音，不是文本</translation>
    </message>
    <message>
        <source>the file is damaged: it is no {} file</source>
        <translation>文件已损坏：不是 {} 文件</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>{} rows; a worksheet holds {}</source>
        <translation>共 {} 行，而一张工作表只能容纳 {} 行</translation>
    </message>
    <message>
        <source>the saved page holds no page</source>
        <translation>保存的网页中没有页面</translation>
    </message>
    <message>
        <source>the file is damaged, or it is no text document</source>
        <translation>文件已损坏，或不是文字文档</translation>
    </message>
    <message>
        <source>the document holds no text</source>
        <translation>文档没有文字</translation>
    </message>
    <message>
        <source>the file is protected by a password; save it without one first</source>
        <translation>文件有密码保护；请先去掉密码再保存</translation>
    </message>
    <message>
        <source>the file is damaged: it is no whole PDF</source>
        <translation>文件已损坏：不是完整的 PDF</translation>
    </message>
    <message>
        <source>the PDF is protected by a password; open it with the password and save it without one first</source>
        <translation>PDF 有密码保护；请先用密码打开，去掉密码后保存</translation>
    </message>
    <message>
        <source>the PDF is encrypted in a way that can&apos;t be read</source>
        <translation>PDF 的加密方式无法读取</translation>
    </message>
    <message>
        <source>the PDF holds no text</source>
        <translation>PDF 没有文字</translation>
    </message>
    <message>
        <source>pages without a text layer (scanned pictures) are left out: {}</source>
        <translation>没有文字层的页面（扫描图片）未收入：{}</translation>
    </message>
    <message>
        <source>the PDF&apos;s fonts don&apos;t say which characters they draw; its text must be recognised (OCR)</source>
        <translation>PDF 的字体没有标明所画的字；须做文字识别（OCR）</translation>
    </message>
    <message>
        <source>{} characters of the PDF can&apos;t be told from its fonts</source>
        <translation>PDF 中有 {} 个字无法由字体辨认</translation>
    </message>
    <message>
        <source>the PDF is damaged ({})</source>
        <translation>PDF 已损坏（{}）</translation>
    </message>
    <message>
        <source>the PDF has no text layer: its pages are scanned pictures, whose text must be recognised (OCR)</source>
        <translation>PDF 没有文字层：各页是扫描图片，须做文字识别（OCR）</translation>
    </message>
    <message>
        <source>the PDF is too large: a page holds {} characters</source>
        <translation>PDF 过大：一页含 {} 个字</translation>
    </message>
    <message>
        <source>the document is nested too deeply</source>
        <translation>文档嵌套过深</translation>
    </message>
    <message>
        <source>the file is damaged: its {} is broken ({})</source>
        <translation>文件已损坏：其 {} 部分有错（{}）</translation>
    </message>
    <message>
        <source>the {} is nested too deeply</source>
        <translation>{} 嵌套过深</translation>
    </message>
    <message>
        <source>the {} declares an encoding that it isn&apos;t written in ({})</source>
        <translation>{} 声明的编码与实际不符（{}）</translation>
    </message>
    <message>
        <source>the archive names a place outside itself: “{}”</source>
        <translation>压缩包指向包外位置：“{}”</translation>
    </message>
    <message>
        <source>the {} declares entities, which is not allowed</source>
        <translation>{} 声明了实体，不允许读取</translation>
    </message>
    <message>
        <source>the {} uses an undeclared entity</source>
        <translation>{} 用了未声明的实体</translation>
    </message>
    <message>
        <source>the {} declares entities or a document type of its own, which is not allowed</source>
        <translation>{} 自行声明了实体或文档类型，不允许读取</translation>
    </message>
    <message>
        <source>the archive holds {} entries, more than {}</source>
        <translation>压缩包含 {} 个条目，超过上限 {} 个</translation>
    </message>
    <message>
        <source>the file is damaged: its part “{}” is missing</source>
        <translation>文件已损坏：缺少“{}”部分</translation>
    </message>
    <message>
        <source>the archive expands too much: “{}” to {} MiB</source>
        <translation>压缩包展开后过大：“{}”达 {} MiB</translation>
    </message>
    <message>
        <source>the archive lies about the size of “{}”</source>
        <translation>压缩包中“{}”的大小与声明不符</translation>
    </message>
    <message>
        <source>the archive&apos;s entries overlap</source>
        <translation>压缩包中的条目互相重叠</translation>
    </message>
    <message>
        <source>the file is too large: its {} doesn&apos;t fit into memory</source>
        <translation>文件过大：其 {} 部分超出内存</translation>
    </message>
    <message>
        <source>the file is damaged: it is no whole archive</source>
        <translation>文件已损坏：不是完整的压缩包</translation>
    </message>
    <message>
        <source>the archive holds two entries of the name “{}”</source>
        <translation>压缩包中有两个名为“{}”的条目</translation>
    </message>
    <message>
        <source>the archive holds a link to another file</source>
        <translation>压缩包含有指向其他文件的链接</translation>
    </message>
    <message>
        <source>the file is damaged: its part “{}” can&apos;t be unpacked</source>
        <translation>文件已损坏：“{}”部分无法解压</translation>
    </message>
    <message>
        <source>the workbook holds no words</source>
        <translation>工作簿没有文字</translation>
    </message>
    <message>
        <source>{} formulas are not computed: they stand as the value that was saved, or as they are written</source>
        <translation>{} 个公式未重新计算：取保存时的值，或公式原文</translation>
    </message>
    <message>
        <source>it has {} cells, the header {}</source>
        <translation>此行有 {} 个单元格，表头有 {} 个</translation>
    </message>
    <message>
        <source>it has no term in any language</source>
        <translation>没有任何语言的术语</translation>
    </message>
    <message>
        <source>this is no text</source>
        <translation>这不是文本</translation>
    </message>
    <message>
        <source>this line is not CSV: {}</source>
        <translation>此行不是 CSV：{}</translation>
    </message>
    <message>
        <source>the id “{}” stands on an earlier line too</source>
        <translation>编号“{}”在前面的行已出现</translation>
    </message>
    <message>
        <source>no column is named after a language, such as zh-Hans or en</source>
        <translation>没有以语言命名的列，如 zh-Hans 或 en</translation>
    </message>
    <message>
        <source>Markdown&apos;s marks are left out</source>
        <translation>已略去 Markdown 标记</translation>
    </message>
    <message>
        <source>the text is too large: {} MiB, more than {}</source>
        <translation>文本过大：{} MiB，上限 {} MiB</translation>
    </message>
    <message>
        <source>zero bytes are dropped, at {}</source>
        <translation>已去掉零字节，位于 {}</translation>
    </message>
    <message>
        <source>it is not text: {}</source>
        <translation>这不是文本：{}</translation>
    </message>
    <message>
        <source>{} places can&apos;t be read as {} and stand as �, at byte {}</source>
        <translation>{} 处无法按 {} 读取，以 � 代替，位于第 {} 字节</translation>
    </message>
    <message>
        <source>{} control characters, at character {}</source>
        <translation>{} 个控制字符，位于第 {} 字</translation>
    </message>
    <message>
        <source>no encoding gives words</source>
        <translation>没有一种编码能读出文字</translation>
    </message>
    <message>
        <source>“{}” is no encoding that is known here</source>
        <translation>不认识编码“{}”</translation>
    </message>
    <message>
        <source>exchange file</source>
        <translation>交换文件</translation>
    </message>
    <message>
        <source>it holds no unit in Chinese or English</source>
        <translation>其中没有中文或英文的翻译单元</translation>
    </message>
    <message>
        <source>{} units without Chinese or English are left out</source>
        <translation>{} 个不含中文或英文的翻译单元未收入</translation>
    </message>
    <message>
        <source>it is an XML file of a kind that is not read ({})</source>
        <translation>这类 XML 文件不能读取（{}）</translation>
    </message>
    <message>
        <source>{}: {} is missing; please install the program again</source>
        <translation>{}：缺少{}；请重新安装程序</translation>
    </message>
    <message>
        <source>{}: no such conversion; there are {}</source>
        <translation>{}：没有这种转换；可用的有 {}</translation>
    </message>
    <message>
        <source>the folder of its data</source>
        <translation>程序数据文件夹</translation>
    </message>
    <message>
        <source>a file of its data</source>
        <translation>程序数据文件</translation>
    </message>
    <message>
        <source>the package {}</source>
        <translation>组件 {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation> {1} 的 {0} </translation>
    </message>
    <message>
        <source>“{}” is none of {}</source>
        <translation>“{}”不在可选之列：{}</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>it may not be changed</source>
        <translation>没有改动此文件的权限</translation>
    </message>
    <message>
        <source>the process that reads files can&apos;t be started</source>
        <translation>无法启动读取文件的进程</translation>
    </message>
    <message>
        <source>the file is too large: reading it takes more memory than is allowed</source>
        <translation>文件过大：读取所需内存超出限额</translation>
    </message>
    <message>
        <source>{}: reading was stopped</source>
        <translation>{}：已停止读取</translation>
    </message>
    <message>
        <source>this program&apos;s reader of such files failed on it ({})</source>
        <translation>本程序读取此类文件时出错（{}）</translation>
    </message>
    <message>
        <source>reading it takes too much memory or breaks its reader; it is damaged or hostile</source>
        <translation>读取时内存耗尽或读取程序崩溃；文件可能已损坏或含恶意内容</translation>
    </message>
    <message>
        <source>it was given up after {} seconds; it is damaged or hostile</source>
        <translation>读取 {} 秒后放弃；文件可能已损坏或含恶意内容</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>it is the library itself</source>
        <translation>这就是文库文件本身</translation>
    </message>
    <message>
        <source>this repair depends on another one that was taken back; make that one first</source>
        <translation>此处修复取决于另一处已撤回的修复；请先恢复那一处</translation>
    </message>
    <message>
        <source>it holds {} text(s); there is no number {}</source>
        <translation>其中有 {} 篇文本，没有第 {} 篇</translation>
    </message>
    <message>
        <source>line {}: {}</source>
        <translation>第 {} 行：{}</translation>
    </message>
    <message>
        <source>there is no word</source>
        <translation>没有词语</translation>
    </message>
    <message>
        <source>a word stands on one line</source>
        <translation>一个词语只能占一行</translation>
    </message>
    <message>
        <source>“{}” is no script; there are {}</source>
        <translation>没有“{}”这种字形；可用的有 {}</translation>
    </message>
    <message>
        <source>not UTF-8 at byte {}</source>
        <translation>第 {} 字节处不是 UTF-8</translation>
    </message>
    <message>
        <source>it is none of {}</source>
        <translation>不在可选之列：{}</translation>
    </message>
    <message>
        <source>looking for it takes more than {} seconds; please make it simpler</source>
        <translation>查找超过 {} 秒；请写得简单些</translation>
    </message>
    <message>
        <source>looking for it takes more memory than there is; please make it simpler</source>
        <translation>查找所需内存不足；请写得简单些</translation>
    </message>
    <message>
        <source>No clause can be split here: this place is in none.</source>
        <translation>此处不在任何条款之内，无法拆分。</translation>
    </message>
    <message>
        <source>“{}” is no kind of numbering.</source>
        <translation>没有“{}”这种编号方式。</translation>
    </message>
    <message>
        <source>This can&apos;t be done here: {}.</source>
        <translation>此处无法操作：{}。</translation>
    </message>
    <message>
        <source>Nothing stands before this place that could be split off.</source>
        <translation>此处之前没有可拆分的内容。</translation>
    </message>
    <message>
        <source>it holds no terms</source>
        <translation>其中没有术语</translation>
    </message>
    <message>
        <source>the library is damaged: {}</source>
        <translation>文库已损坏：{}</translation>
    </message>
    <message>
        <source>the copy can&apos;t be written: {}</source>
        <translation>无法写入副本：{}</translation>
    </message>
    <message>
        <source>this file is not a Duizhao library</source>
        <translation>这不是对照的文库文件</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the library is read-only</source>
        <translation>文库为只读</translation>
    </message>
    <message>
        <source>the library can&apos;t be opened here</source>
        <translation>文库无法在此打开</translation>
    </message>
    <message>
        <source>the disk failed to read or write</source>
        <translation>磁盘读写失败</translation>
    </message>
    <message>
        <source>another program has been writing to the library for too long</source>
        <translation>另一程序写入文库过久</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>it is a folder, not a library</source>
        <translation>这是文件夹，不是文库</translation>
    </message>
    <message>
        <source>its folder is read-only</source>
        <translation>所在文件夹为只读</translation>
    </message>
    <message>
        <source>the library is damaged</source>
        <translation>文库已损坏</translation>
    </message>
    <message>
        <source>the library doesn&apos;t say of which schema it is</source>
        <translation>文库没有标明版本</translation>
    </message>
    <message>
        <source>its folder can&apos;t be made ({})</source>
        <translation>无法建立所在文件夹（{}）</translation>
    </message>
    <message>
        <source>a row of {} refers to one of {} that is missing</source>
        <translation>表 {} 中有一行所指的 {} 缺失</translation>
    </message>
</context>
<context>
    <name>ScriptDesk</name>
    <message>
        <source>“%1” stands as “%2” now.</source>
        <translation>“%1”现作“%2”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自定义词</translation>
    </message>
    <message>
        <source>Lists (*.tsv *.txt)</source>
        <translation>词表 (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>%n word added.</source>
        <translation>已添加 %n 个词。</translation>
    </message>
    <message>
        <source>%n words added.</source>
        <translation>已添加 %n 个词。</translation>
    </message>
    <message>
        <source>Lists (*.tsv)</source>
        <translation>词表 (*.tsv)</translation>
    </message>
    <message>
        <source>%n word written to %1.</source>
        <translation>已将 %n 个词写入 %1。</translation>
    </message>
    <message>
        <source>%n words written to %1.</source>
        <translation>已将 %n 个词写入 %1。</translation>
    </message>
    <message>
        <source>This column changes words, not only characters (信息 becomes 資訊, 程序 becomes 程式): it reads well, and is wrong for law.</source>
        <translation>此栏不仅转换字，还改动词语（信息→資訊，程序→程式）：读来通顺，但用于法律文本有误。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>No converted column is shown.</source>
        <translation>没有显示转换栏。</translation>
    </message>
    <message>
        <source>Conversion log</source>
        <translation>转换记录</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%n row written to %1.</source>
        <translation>已将 %n 行写入 %1。</translation>
    </message>
    <message>
        <source>%n rows written to %1.</source>
        <translation>已将 %n 行写入 %1。</translation>
    </message>
    <message>
        <source>statutory usage on</source>
        <translation>法律用字：开</translation>
    </message>
    <message>
        <source>statutory usage off</source>
        <translation>法律用字：关</translation>
    </message>
    <message>
        <source>Nothing is in doubt.</source>
        <translation>没有存疑之处。</translation>
    </message>
    <message>
        <source>Those words are no longer in the text.</source>
        <translation>这些文字已不在文中。</translation>
    </message>
    <message>
        <source>Select some words of one line first.</source>
        <translation>请先在一行内选中文字。</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>%n hit</source>
        <translation>%n 处匹配</translation>
    </message>
    <message>
        <source>%n hits</source>
        <translation>%n 处匹配</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>显示前 %1 处</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到结果。</translation>
    </message>
    <message>
        <source>Search all texts and notes</source>
        <translation>检索全部文本和批注</translation>
    </message>
    <message>
        <source>Exactly this script</source>
        <translation>严格区分简繁</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>匹配结果</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Add as a term</source>
        <translation>收入术语库</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>连同出处复制</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Something went wrong inside the program. Your saved notes are safe.</source>
        <translation>程序内部出错。已保存的批注安全无损。</translation>
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
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
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
        <translation>请先将光标置于条款中。</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Kind of numbering</source>
        <translation>编号体例</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Articles of the mainland: 第一条 （一） 1.</source>
        <translation>大陆条文：第一条&#x3000;（一）1.</translation>
    </message>
    <message>
        <source>Articles of Taiwan: 第 1 條 一、 （一）</source>
        <translation>台湾条文：第 1 條&#x3000;一、（一）</translation>
    </message>
    <message>
        <source>Headings: 一、（一）1.</source>
        <translation>层级标题：一、（一）1.</translation>
    </message>
    <message>
        <source>English: Article 1 (a) (i)</source>
        <translation>英文：Article 1 (a) (i)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Structure changed.</source>
        <translation>结构已更改。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>%n file added</source>
        <translation>已添加 %n 个文件</translation>
    </message>
    <message>
        <source>%n files added</source>
        <translation>已添加 %n 个文件</translation>
    </message>
    <message>
        <source>%n waits for you</source>
        <translation>%n 个等待处理</translation>
    </message>
    <message>
        <source>%n wait for you</source>
        <translation>%n 个等待处理</translation>
    </message>
    <message>
        <source>%n was there already</source>
        <translation>%n 个已在文库中</translation>
    </message>
    <message>
        <source>%n were there already</source>
        <translation>%n 个已在文库中</translation>
    </message>
    <message>
        <source>%n not read</source>
        <translation>%n 个未能读取</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>Texts that were added</source>
        <translation>添加结果</translation>
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
        <translation>导入的文件</translation>
    </message>
    <message>
        <source>Adding texts</source>
        <translation>正在添加文本</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Store as the next version</source>
        <translation>存为下一版本</translation>
    </message>
    <message>
        <source>Add as a text of its own</source>
        <translation>另作独立文本添加</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>关闭其他标签页</translation>
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
        <translation>+ 标签</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>移除标签 %1</translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>several, separated by semicolons</source>
        <translation>可填多个，用分号隔开</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Status of the English term</source>
        <translation>英文术语的状态</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>A term needs its Chinese.</source>
        <translation>术语须有中文。</translation>
    </message>
</context>
<context>
    <name>TermsDesk</name>
    <message>
        <source>Select the term first.</source>
        <translation>请先选中术语。</translation>
    </message>
    <message>
        <source>Term saved.</source>
        <translation>术语已保存。</translation>
    </message>
    <message>
        <source>Term deleted.</source>
        <translation>术语已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>导入术语</translation>
    </message>
    <message>
        <source>Term lists (*.csv *.tsv *.txt)</source>
        <translation>术语表 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Importing terms</source>
        <translation>正在导入术语</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>导出术语</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>%1 terms written to %2.</source>
        <translation>已将 %1 条术语写入 %2。</translation>
    </message>
    <message>
        <source>%1 terms added.</source>
        <translation>已添加 %1 条术语。</translation>
    </message>
    <message>
        <source>Not understood: line %1</source>
        <translation>无法识别：第 %1 行</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>Search the term base</source>
        <translation>检索术语库</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>新建术语</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>In the term base</source>
        <translation>术语库中</translation>
    </message>
    <message>
        <source>No term holds these words.</source>
        <translation>没有术语含有这些词语。</translation>
    </message>
    <message>
        <source>Terms in this clause</source>
        <translation>本条款中的术语</translation>
    </message>
    <message>
        <source>No terms of the term base in this clause.
Select words to add one.</source>
        <translation>本条款没有术语库中的术语。
选中词语即可收入。</translation>
    </message>
</context>
<context>
    <name>TextsDesk</name>
    <message>
        <source>Add texts</source>
        <translation>添加文本</translation>
    </message>
    <message>
        <source>Texts (*.txt *.md *.docx *.pdf *.html *.htm *.epub *.odt *.rtf);;All files (*)</source>
        <translation>文本 (*.txt *.md *.docx *.pdf *.html *.htm *.epub *.odt *.rtf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>在新标签页打开</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>并列打开</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>审阅…</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>文本信息…</translation>
    </message>
    <message>
        <source>Put a translation beside it</source>
        <translation>配上译文</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>“%1”已移到回收站。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Deleting “%1” with its notes can&apos;t be undone.</source>
        <translation>删除“%1”及其批注后无法撤销。</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>The translation stands beside its text now.</source>
        <translation>译文已与原文并列。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Clause list…</source>
        <translation>条款清单…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The library could not be opened</source>
        <translation>文库打不开</translation>
    </message>
    <message>
        <source>Select some words first.</source>
        <translation>请先选中一些文字。</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>已连同出处复制。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>义务</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
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
        <translation>风险</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>implements</source>
        <translation>落实</translation>
    </message>
    <message>
        <source>cites</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>defines</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>conflicts with</source>
        <translation>抵触</translation>
    </message>
    <message>
        <source>see also</source>
        <translation>参见</translation>
    </message>
    <message>
        <source>implemented by</source>
        <translation>由其落实</translation>
    </message>
    <message>
        <source>cited by</source>
        <translation>被引用于</translation>
    </message>
    <message>
        <source>defined by</source>
        <translation>由其定义</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Mixed scripts</source>
        <translation>简繁混用</translation>
    </message>
    <message>
        <source>No Chinese</source>
        <translation>无中文</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 栏</translation>
    </message>
    <message>
        <source>adding a text</source>
        <translation>添加文本</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>describing a text</source>
        <translation>修改文本信息</translation>
    </message>
    <message>
        <source>moving to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>restoring a text</source>
        <translation>还原文本</translation>
    </message>
    <message>
        <source>deleting for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>a new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>an edit of the structure</source>
        <translation>修改结构</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>editing a note</source>
        <translation>修改批注</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>删除批注</translation>
    </message>
    <message>
        <source>placing a note</source>
        <translation>重定批注位置</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>editing a link</source>
        <translation>修改关联</translation>
    </message>
    <message>
        <source>removing a link</source>
        <translation>移除关联</translation>
    </message>
    <message>
        <source>attaching a translation</source>
        <translation>配上译文</translation>
    </message>
    <message>
        <source>detaching a translation</source>
        <translation>取消配对译文</translation>
    </message>
    <message>
        <source>adding a term</source>
        <translation>收入术语</translation>
    </message>
    <message>
        <source>editing a term</source>
        <translation>修改术语</translation>
    </message>
    <message>
        <source>deleting a term</source>
        <translation>删除术语</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>statutory</source>
        <translation>法律用字</translation>
    </message>
    <message>
        <source>changes words</source>
        <translation>会改动词语</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>单字</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>词组</translation>
    </message>
    <message>
        <source>Mended word</source>
        <translation>校正词</translation>
    </message>
    <message>
        <source>Statutory usage</source>
        <translation>法律统一用字</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Own dictionary</source>
        <translation>自定义词典</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Chosen here</source>
        <translation>此处选定</translation>
    </message>
    <message>
        <source>Does not come back</source>
        <translation>无法还原</translation>
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
        <translation>译文</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>不推荐</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
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
        <translation>红</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>法规文件</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>引文出处</translation>
    </message>
    <message>
        <source>Clause path</source>
        <translation>条款路径</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Converted text</source>
        <translation>转换文本</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>摘引</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>official translation</source>
        <translation>官方译文</translation>
    </message>
    <message>
        <source>working translation</source>
        <translation>工作译文</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>%n clause</source>
        <translation>%n 个条款</translation>
    </message>
    <message>
        <source>%n clauses</source>
        <translation>%n 个条款</translation>
    </message>
    <message>
        <source> · </source>
        <translation>·</translation>
    </message>
    <message>
        <source>%n note</source>
        <translation>%n 条批注</translation>
    </message>
    <message>
        <source>%n notes</source>
        <translation>%n 条批注</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Own words for conversion</source>
        <translation>自定义转换词</translation>
    </message>
    <message>
        <source>A word without a form is never changed. Longer words come first.</source>
        <translation>未填写法的词始终不转换。长词优先。</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>本文本</translation>
    </message>
    <message>
        <source>Every script</source>
        <translation>不限简繁</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>简繁</translation>
    </message>
    <message>
        <source>Word of the source</source>
        <translation>原文用词</translation>
    </message>
    <message>
        <source>Form; empty: never convert</source>
        <translation>写法；留空则不转换</translation>
    </message>
    <message>
        <source>There is no word.</source>
        <translation>没有词。</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>不变</translation>
    </message>
</context>
</TS>
