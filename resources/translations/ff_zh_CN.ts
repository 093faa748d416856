<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About ForwardForward Explorer</source>
        <translation>关于 ForwardForward Explorer</translation>
    </message>
    <message>
        <source>See the Forward-Forward algorithm learn (Geoffrey Hinton, 2022, arXiv:2212.13345).</source>
        <translation>观看 Forward-Forward 算法如何学习（Geoffrey Hinton，2022，arXiv:2212.13345）。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本，不提供任何担保。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Give this layer most of the room, or give it back</source>
        <translation>把大部分空间给这一层，或还原</translation>
    </message>
    <message>
        <source>&amp;Open Data Folder…</source>
        <translation>打开数据文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Train on the MNIST-like files of a folder; dropping it here does the same</source>
        <translation>用文件夹中 MNIST 格式的文件训练；拖放到此处效果相同</translation>
    </message>
    <message>
        <source>Open Data &amp;File…</source>
        <translation>打开数据文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Train on a file: NumPy, a table, a zip, IDX or safetensors; dropping it here does the same</source>
        <translation>用一个文件训练：NumPy、表格、zip、IDX 或 safetensors；拖放到此处效果相同</translation>
    </message>
    <message>
        <source>&amp;Built-in Digits</source>
        <translation>内置数字(&amp;B)</translation>
    </message>
    <message>
        <source>Train on handwriting that the program generates itself</source>
        <translation>用程序自己生成的手写数字训练</translation>
    </message>
    <message>
        <source>&amp;Get Data Set…</source>
        <translation>获取数据集(&amp;G)…</translation>
    </message>
    <message>
        <source>Fetch MNIST or one of its relatives from the network, or open it again</source>
        <translation>从网络获取 MNIST 或其同类数据集，或再次打开</translation>
    </message>
    <message>
        <source>Open &amp;Picture…</source>
        <translation>打开图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Let the network read the digit of a photo or scan, in Draw; dropping it does the same</source>
        <translation>让网络在“绘制”中识别照片或扫描件里的数字；拖放效果相同</translation>
    </message>
    <message>
        <source>Open &amp;Run…</source>
        <translation>打开运行(&amp;R)…</translation>
    </message>
    <message>
        <source>Open E&amp;xperiment File…</source>
        <translation>打开实验文件(&amp;X)…</translation>
    </message>
    <message>
        <source>Go on with a run that somebody saved as one file; dropping it here does the same</source>
        <translation>继续别人保存为单个文件的运行；拖放到此处效果相同</translation>
    </message>
    <message>
        <source>Sa&amp;ve Experiment File…</source>
        <translation>保存实验文件(&amp;V)…</translation>
    </message>
    <message>
        <source>Write the whole run, as it was kept last, as one file for others</source>
        <translation>把整个运行（最近一次保存的状态）写成一个文件供他人使用</translation>
    </message>
    <message>
        <source>&amp;Import Weights…</source>
        <translation>导入权重(&amp;I)…</translation>
    </message>
    <message>
        <source>Go on with the network of a safetensors file</source>
        <translation>用 safetensors 文件中的网络继续</translation>
    </message>
    <message>
        <source>&amp;Export Weights…</source>
        <translation>导出权重(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the network as a safetensors file</source>
        <translation>把网络写成 safetensors 文件</translation>
    </message>
    <message>
        <source>Import &amp;Samples from File…</source>
        <translation>从文件导入样本(&amp;S)…</translation>
    </message>
    <message>
        <source>Add the labelled images of a file of any kind to Own hand</source>
        <translation>把任意类型文件中带标签的图像加入“自己的手写”</translation>
    </message>
    <message>
        <source>Import Samples from Fo&amp;lder…</source>
        <translation>从文件夹导入样本(&amp;L)…</translation>
    </message>
    <message>
        <source>Add the labelled images of a folder of any kind of data to Own hand</source>
        <translation>把任意类型数据文件夹中带标签的图像加入“自己的手写”</translation>
    </message>
    <message>
        <source>Export Sa&amp;mples as IDX…</source>
        <translation>导出样本为 IDX(&amp;M)…</translation>
    </message>
    <message>
        <source>Write the samples of Own hand as the two files that MNIST consists of</source>
        <translation>把“自己的手写”中的样本写成 MNIST 那样的两个文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window; the run is kept, and the next start offers to go on with it</source>
        <translation>关闭窗口；运行会被保存，下次启动时可以继续</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last step: of the settings, or of the drawing</source>
        <translation>撤回上一步：设置或绘图</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>重做最近撤回的操作</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>画笔(&amp;P)</translation>
    </message>
    <message>
        <source>Draw with the left mouse button</source>
        <translation>用鼠标左键绘制</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>橡皮(&amp;E)</translation>
    </message>
    <message>
        <source>A click removes a stroke, dragging cuts it; the right mouse button always does</source>
        <translation>单击删除一笔，拖动则切断它；鼠标右键始终如此</translation>
    </message>
    <message>
        <source>&amp;Clear Drawing</source>
        <translation>清空绘图(&amp;C)</translation>
    </message>
    <message>
        <source>Begin with an empty sheet; can be undone</source>
        <translation>从空白页开始；可以撤销</translation>
    </message>
    <message>
        <source>Copy What the Network &amp;Sees</source>
        <translation>复制网络所见(&amp;S)</translation>
    </message>
    <message>
        <source>Copy the picture pixel by pixel as the network receives it</source>
        <translation>逐像素复制网络收到的图像</translation>
    </message>
    <message>
        <source>Copy &amp;Drawing</source>
        <translation>复制绘图(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the drawing as a large picture, dark on light</source>
        <translation>把绘图复制为大图，浅底深色</translation>
    </message>
    <message>
        <source>Paste P&amp;icture</source>
        <translation>粘贴图片(&amp;I)</translation>
    </message>
    <message>
        <source>Let the network read the picture in the clipboard, dark on light or light on dark</source>
        <translation>让网络识别剪贴板中的图片，浅底深色或深底浅色均可</translation>
    </message>
    <message>
        <source>&amp;Keep as Sample…</source>
        <translation>保留为样本(&amp;K)…</translation>
    </message>
    <message>
        <source>Say what the drawing is and keep it in Own hand, to train with or test on</source>
        <translation>说明画的是什么，并保留在“自己的手写”中，用于训练或测试</translation>
    </message>
    <message>
        <source>Restore &amp;Default Layout</source>
        <translation>恢复默认布局(&amp;D)</translation>
    </message>
    <message>
        <source>Bring every pane back to its first place and size</source>
        <translation>把每个面板恢复到最初的位置和大小</translation>
    </message>
    <message>
        <source>Only &amp;Layers</source>
        <translation>仅显示各层(&amp;L)</translation>
    </message>
    <message>
        <source>Hide the other panes, or bring them back</source>
        <translation>隐藏其他面板，或重新显示</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>跟随系统颜色(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop says</source>
        <translation>按桌面设置显示浅色或深色</translation>
    </message>
    <message>
        <source>L&amp;ight Colours</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>始终浅色</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>始终深色</translation>
    </message>
    <message>
        <source>Layer &amp;1</source>
        <translation>第 &amp;1 层</translation>
    </message>
    <message>
        <source>Layer &amp;2</source>
        <translation>第 &amp;2 层</translation>
    </message>
    <message>
        <source>Layer &amp;3</source>
        <translation>第 &amp;3 层</translation>
    </message>
    <message>
        <source>Layer &amp;4</source>
        <translation>第 &amp;4 层</translation>
    </message>
    <message>
        <source>Layer &amp;5</source>
        <translation>第 &amp;5 层</translation>
    </message>
    <message>
        <source>Layer &amp;6</source>
        <translation>第 &amp;6 层</translation>
    </message>
    <message>
        <source>Layer &amp;7</source>
        <translation>第 &amp;7 层</translation>
    </message>
    <message>
        <source>Layer &amp;8</source>
        <translation>第 &amp;8 层</translation>
    </message>
    <message>
        <source>&amp;Previous Moment</source>
        <translation>上一时刻(&amp;P)</translation>
    </message>
    <message>
        <source>Show the run in every pane as it was at the kept moment before</source>
        <translation>在每个面板中显示运行在前一个保留时刻的样子</translation>
    </message>
    <message>
        <source>&amp;Next Moment</source>
        <translation>下一时刻(&amp;N)</translation>
    </message>
    <message>
        <source>Show the kept moment after the one that is shown</source>
        <translation>显示当前时刻之后的保留时刻</translation>
    </message>
    <message>
        <source>Pla&amp;y Moments</source>
        <translation>播放时刻(&amp;Y)</translation>
    </message>
    <message>
        <source>Show one kept moment after the other, up to now</source>
        <translation>依次显示各保留时刻，直到现在</translation>
    </message>
    <message>
        <source>Back to N&amp;ow</source>
        <translation>回到现在(&amp;O)</translation>
    </message>
    <message>
        <source>Show the run in every pane as it is now</source>
        <translation>在每个面板中显示运行现在的样子</translation>
    </message>
    <message>
        <source>&amp;Go On From Here</source>
        <translation>从此处继续(&amp;G)</translation>
    </message>
    <message>
        <source>Begin a new run with the weights of the moment that is shown; the old one is kept</source>
        <translation>用所示时刻的权重开始新的运行；旧的会保留</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Start or pause training</source>
        <translation>开始或暂停训练</translation>
    </message>
    <message>
        <source>One &amp;Batch</source>
        <translation>一个批次(&amp;B)</translation>
    </message>
    <message>
        <source>Train one batch, then pause</source>
        <translation>训练一个批次，然后暂停</translation>
    </message>
    <message>
        <source>One &amp;Epoch</source>
        <translation>一轮(&amp;E)</translation>
    </message>
    <message>
        <source>Train to the end of the epoch and test, then pause</source>
        <translation>训练到本轮结束并测试，然后暂停</translation>
    </message>
    <message>
        <source>&amp;Reset to the Same Weights</source>
        <translation>重置为相同权重(&amp;R)</translation>
    </message>
    <message>
        <source>Begin again, to watch the same run once more; what was learnt is kept as a run</source>
        <translation>重新开始，再看一遍同样的运行；已学到的会保留为一个运行</translation>
    </message>
    <message>
        <source>Reset with a &amp;New Seed</source>
        <translation>用新种子重置(&amp;N)</translation>
    </message>
    <message>
        <source>Begin with other weights and another data order; what was learnt is kept as a run</source>
        <translation>用另外的权重和数据顺序开始；已学到的会保留为一个运行</translation>
    </message>
    <message>
        <source>&amp;Go Back to the Run Before</source>
        <translation>回到之前的运行(&amp;G)</translation>
    </message>
    <message>
        <source>Go on with the run that was left last, where it was left</source>
        <translation>从离开之处继续最近离开的运行</translation>
    </message>
    <message>
        <source>S&amp;upervised</source>
        <translation>有监督(&amp;U)</translation>
    </message>
    <message>
        <source>Negatives are images with a wrong label; choosing this starts a new run</source>
        <translation>负样本是带错误标签的图像；选择后开始新的运行</translation>
    </message>
    <message>
        <source>U&amp;nsupervised</source>
        <translation>无监督(&amp;N)</translation>
    </message>
    <message>
        <source>Negatives are two images joined along a mask; choosing this starts a new run</source>
        <translation>负样本是沿掩模拼接的两幅图像；选择后开始新的运行</translation>
    </message>
    <message>
        <source>&amp;Top-down</source>
        <translation>自上而下(&amp;T)</translation>
    </message>
    <message>
        <source>Layers listen to those above and below, the label stands at the top; choosing this starts a new run</source>
        <translation>各层听取上下相邻的层，标签位于顶端；选择后开始新的运行</translation>
    </message>
    <message>
        <source>Every layer scores the classes by itself, without negatives; choosing this starts a new run</source>
        <translation>每层自行给各类别打分，没有负样本；选择后开始新的运行</translation>
    </message>
    <message>
        <source>S&amp;CFF</source>
        <translation>SCFF(&amp;C)</translation>
    </message>
    <message>
        <source>An image with itself is positive, with another one negative; choosing this starts a new run</source>
        <translation>图像与自身配对为正，与另一幅配对为负；选择后开始新的运行</translation>
    </message>
    <message>
        <source>Bac&amp;kprop</source>
        <translation>反向传播(&amp;K)</translation>
    </message>
    <message>
        <source>The usual way, for comparison: the error at the top is sent back through all layers; choosing this starts a new run</source>
        <translation>通常的方法，用于比较：顶端的误差被送回所有层；选择后开始新的运行</translation>
    </message>
    <message>
        <source>E&amp;valuate Now</source>
        <translation>立即评估(&amp;V)</translation>
    </message>
    <message>
        <source>Classify all test images and add the error to the history</source>
        <translation>对所有测试图像分类，并把误差加入历史</translation>
    </message>
    <message>
        <source>Ne&amp;xt Test Image</source>
        <translation>下一幅测试图像(&amp;X)</translation>
    </message>
    <message>
        <source>Let the network classify the next image that it was not trained on, in Draw</source>
        <translation>让网络在“绘制”中对下一幅未参与训练的图像分类</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Every action and its key, searchable</source>
        <translation>所有操作及其按键，可搜索</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>这是什么(&amp;W)？</translation>
    </message>
    <message>
        <source>Click on anything to have it explained</source>
        <translation>点击任何东西查看说明</translation>
    </message>
    <message>
        <source>&amp;About ForwardForward Explorer</source>
        <translation>关于 ForwardForward Explorer(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence, and what computes here</source>
        <translation>版本、许可证以及计算环境</translation>
    </message>
    <message>
        <source>Go on with a run that was kept, or follow one that another program trains; dropping its folder here does the same</source>
        <translation>继续一个保存的运行，或跟随另一个程序正在训练的运行；把它的文件夹拖放到此处效果相同</translation>
    </message>
    <message>
        <source>&amp;Train It On Here</source>
        <translation>在此继续训练(&amp;T)</translation>
    </message>
    <message>
        <source>Go on with the run that was followed, once its own program has ended</source>
        <translation>在原程序结束后，继续所跟随的运行</translation>
    </message>
    <message>
        <source>Race Against &amp;Backprop</source>
        <translation>与反向传播竞赛(&amp;B)</translation>
    </message>
    <message>
        <source>Train a twin by backprop in turn with this run, from the start: the same images in the same order, the same sizes and first weights</source>
        <translation>从头开始，用反向传播与本运行交替训练一个对照：相同的图像和顺序、相同的规模和初始权重</translation>
    </message>
    <message>
        <source>Race Against Selected &amp;Run</source>
        <translation>与所选运行竞赛(&amp;R)</translation>
    </message>
    <message>
        <source>Train with the settings of the run that is selected in Runs in turn with this run, from the same first weights</source>
        <translation>用“运行”中所选运行的设置与本运行交替训练，从相同的初始权重开始</translation>
    </message>
    <message>
        <source>&amp;End Race</source>
        <translation>结束竞赛(&amp;E)</translation>
    </message>
    <message>
        <source>Stop the second run and say how the two compare; this run goes on</source>
        <translation>停止第二个运行并说明两者的比较；本运行继续</translation>
    </message>
    <message>
        <source>Save Selec&amp;ted Run as Experiment File…</source>
        <translation>将所选运行保存为实验文件(&amp;T)…</translation>
    </message>
    <message>
        <source>Write the run that is selected in Runs as one file for others</source>
        <translation>把“运行”中所选的运行写成一个文件供他人使用</translation>
    </message>
    <message>
        <source>&amp;Compare With Selected Run</source>
        <translation>与所选运行比较(&amp;C)</translation>
    </message>
    <message>
        <source>Pin the run that is selected in Runs, and show its answer to the drawing and its histograms beside those of this run</source>
        <translation>固定“运行”中所选的运行，并将其对图画的回答和直方图与本运行的并列显示</translation>
    </message>
    <message>
        <source>Export Fig&amp;ure…</source>
        <translation>导出图表(&amp;U)…</translation>
    </message>
    <message>
        <source>Write what the pane shows that had the focus last as PNG, SVG, PDF or, in numbers, CSV</source>
        <translation>把最近使用的面板所显示的内容写成 PNG、SVG、PDF，或以数字写成 CSV</translation>
    </message>
    <message>
        <source>Export Ever&amp;ything…</source>
        <translation>导出全部(&amp;Y)…</translation>
    </message>
    <message>
        <source>Write every figure, all numbers, the settings and the weights into a new folder</source>
        <translation>把所有图表、数字、设置和权重写入一个新文件夹</translation>
    </message>
    <message>
        <source>Copy Fi&amp;gure</source>
        <translation>复制图表(&amp;G)</translation>
    </message>
    <message>
        <source>Copy what the pane shows that had the focus last, as a picture for papers and slides</source>
        <translation>把最近使用的面板所显示的内容复制为论文和幻灯片用的图片</translation>
    </message>
    <message>
        <source>Copy &amp;Numbers</source>
        <translation>复制数字(&amp;N)</translation>
    </message>
    <message>
        <source>Copy what the pane shows that had the focus last, as a spreadsheet pastes it</source>
        <translation>把最近使用的面板所显示的内容复制为电子表格可粘贴的形式</translation>
    </message>
    <message>
        <source>As &amp;Table</source>
        <translation>作为表格(&amp;T)</translation>
    </message>
    <message>
        <source>Read what the pane shows that had the focus last as text, in rows and columns</source>
        <translation>以文本的行和列阅读最近使用的面板所显示的内容</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>Eight cards beside the window&apos;s own parts, from the data to the past</source>
        <translation>窗口各部分旁的八张卡片，从数据到过去</translation>
    </message>
    <message>
        <source>T&amp;erms</source>
        <translation>术语(&amp;E)</translation>
    </message>
    <message>
        <source>What the words mean, with the paper&apos;s formulas and the numbers of this run; F1 explains what is under the pointer or has the focus</source>
        <translation>各词的含义，附论文的公式和本次运行的数值；F1 解释指针所指或具有焦点的内容</translation>
    </message>
    <message>
        <source>Slow &amp;Walk</source>
        <translation>慢步(&amp;W)</translation>
    </message>
    <message>
        <source>Take one batch through the stages of Forward-Forward, with words and its numbers</source>
        <translation>带着一个批次走过 Forward-Forward 的各个阶段，配以文字和它的数字</translation>
    </message>
    <message>
        <source>&amp;Presenter</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>Layers and Draw alone on the whole screen, in large letters; Esc ends it</source>
        <translation>全屏只显示“各层”和“绘制”，字体放大；按 Esc 结束</translation>
    </message>
    <message>
        <source>Make Colours Gre&amp;y</source>
        <translation>将颜色转为灰度(&amp;Y)</translation>
    </message>
    <message>
        <source>Train on the data in grey, whatever colours they have; data that are there are loaded again</source>
        <translation>无论数据有何颜色，都以灰度训练；已有的数据会重新加载</translation>
    </message>
    <message>
        <source>&amp;Best Moment</source>
        <translation>最佳时刻(&amp;B)</translation>
    </message>
    <message>
        <source>Show the kept moment at which the error on held-out images was lowest</source>
        <translation>显示留出图像错误率最低的保留时刻</translation>
    </message>
    <message>
        <source>C&amp;hannel Groups</source>
        <translation>通道组(&amp;H)</translation>
    </message>
    <message>
        <source>The channels of every layer compete in groups, one for each class; choosing this starts a new run</source>
        <translation>每层的通道按类别分组竞争，每类一组；选择此项会开始新的运行</translation>
    </message>
    <message>
        <source>&amp;Local Classifiers</source>
        <translation>局部分类器(&amp;L)</translation>
    </message>
</context>
<context>
    <name>AugmentationWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>half of them mirrored</source>
        <translation>一半镜像</translation>
    </message>
    <message>
        <source>scaled by up to %1</source>
        <translation>缩放至多 %1</translation>
    </message>
    <message>
        <source>sheared by up to %1</source>
        <translation>错切至多 %1</translation>
    </message>
    <message>
        <source>rotated by up to %1°</source>
        <translation>旋转至多 %1°</translation>
    </message>
    <message>
        <source>elastic %1 px</source>
        <translation>弹性 %1 像素</translation>
    </message>
    <message>
        <source>a square of %1 px cut out</source>
        <translation>挖空边长 %1 像素的正方形</translation>
    </message>
    <message>
        <source>Not deformed: the strength has come to 0.</source>
        <translation>没有变形：强度已降为 0。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>At %1 of full strength: %2.</source>
        <translation>以最大强度的 %1：%2。</translation>
    </message>
    <message>
        <source>At full strength: %1.</source>
        <translation>以最大强度：%1。</translation>
    </message>
    <message>
        <source>Shifted by up to %1 px.</source>
        <translation>平移至多 %1 像素。</translation>
    </message>
</context>
<context>
    <name>BestMark</name>
    <message>
        <source>best moment</source>
        <translation>最佳时刻</translation>
    </message>
</context>
<context>
    <name>BinSamples</name>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>true label</source>
        <translation>真实标签</translation>
    </message>
    <message>
        <source>other label</source>
        <translation>另一标签</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>正样本</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负样本</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1低于 %2</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1不低于 %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 到 %3</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>37 of 1,000, true label</comment>
        <translation>%2 个中的 %1 个，%3</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>No positives lie here.</source>
        <translation>这里没有正样本。</translation>
    </message>
    <message>
        <source>No negatives lie here.</source>
        <translation>这里没有负样本。</translation>
    </message>
    <message>
        <source>%1+%2</source>
        <translation>%1+%2</translation>
    </message>
    <message>
        <source>%1→%2</source>
        <translation>%1→%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>goodness, and what it is of</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 Its %2. Click to look at it.</source>
        <comment>Image of a 7. Its goodness 1.02 per unit.</comment>
        <translation>%1 %2。点击即可查看。</translation>
    </message>
</context>
<context>
    <name>BoardFigure</name>
    <message>
        <source>Ten drawings and their answers</source>
        <translation>十张绘图及其回答</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>纸</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>next</source>
        <translation>其次</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>网络看到的图像</translation>
    </message>
    <message>
        <source>%1; compared with %2</source>
        <translation>%1；与 %2 比较</translation>
    </message>
    <message>
        <source>answer of the compared run</source>
        <translation>所比较运行的回答</translation>
    </message>
    <message>
        <source>in words, compared run</source>
        <translation>文字说明，所比较的运行</translation>
    </message>
</context>
<context>
    <name>BuiltInWeights</name>
    <message>
        <source>weights trained on MNIST</source>
        <translation>在 MNIST 上训练的权重</translation>
    </message>
</context>
<context>
    <name>DrawFigures</name>
    <message>
        <source>Answered by %1</source>
        <translation>由 %1 回答</translation>
    </message>
    <message>
        <source>%1 (no vote)</source>
        <translation>%1（不投票）</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>%1 by label and layer</source>
        <translation>各标签、各层的%1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Readout&apos;s probabilities</source>
        <translation>读出层的概率</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>probability (%)</source>
        <translation>概率 (%)</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>回答：%1</translation>
    </message>
    <message>
        <source>%1 of the drawing by layer</source>
        <translation>各层对所画图像的%1</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>threshold θ</source>
        <translation>阈值 θ</translation>
    </message>
    <message>
        <source>The drawing, and what the network sees</source>
        <translation>所画的图像，以及网络看到的图像</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>255 is full ink</source>
        <translation>255 为全墨</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>网络所见</translation>
    </message>
</context>
<context>
    <name>Dream</name>
    <message>
        <source>Its goodness as %1 is %2 per unit above that with other labels; it began with %3.</source>
        <translation>它作为 %1 的优度比其他标签高每单元 %2；起初为 %3。</translation>
    </message>
    <message>
        <source>The readout takes it for %1 with a probability of %2 %; it began with %3 %.</source>
        <translation>读出层认为它是 %1 的概率为 %2 %；起初为 %3 %。</translation>
    </message>
    <message>
        <source>%2 (%1 %) and %4 (%3 %).</source>
        <translation>%2（%1 %）与 %4（%3 %）。</translation>
    </message>
    <message>
        <source>%1 Its goodness as %2 is %3 per unit above that with other labels, as %4 it is %5.</source>
        <translation>%1 它作为 %2 的优度比其他标签高每单元 %3，作为 %4 则为 %5。</translation>
    </message>
    <message>
        <source>%1 The readout takes it for %2 with a probability of %3 %, for %4 with %5 %.</source>
        <translation>%1 读出层认为它是 %2 的概率为 %3 %，是 %4 的概率为 %5 %。</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>What drives unit %1 of layer %2 the most</source>
        <translation>最能驱动第 %2 层单元 %1 的图像</translation>
    </message>
    <message>
        <source>The image that has the highest goodness when it is paired with itself</source>
        <translation>与自身配对时优度最高的图像</translation>
    </message>
    <message>
        <source>The image that has the highest goodness</source>
        <translation>优度最高的图像</translation>
    </message>
    <message>
        <source>What the network takes for each label the most</source>
        <translation>网络最认定为各标签的图像</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>It drives the unit by %1; it began with %2.</source>
        <translation>它对该单元的驱动为 %1；起初为 %2。</translation>
    </message>
    <message>
        <source>Its goodness is %1 per unit; it began with %2.</source>
        <translation>它的优度为每单元 %1；起初为 %2。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Column of a paper, 89 mm</source>
        <translation>论文单栏，89 毫米</translation>
    </message>
    <message>
        <source>Page of a paper, 183 mm</source>
        <translation>论文整页，183 毫米</translation>
    </message>
    <message>
        <source>Slide, 16 by 9</source>
        <translation>幻灯片，16:9</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Vector graphics</source>
        <translation>矢量图</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>The name %1 does not say as what the figure is to be written: one of %2 is expected at its end.</source>
        <translation>文件名 %1 没有说明图表要写成什么：末尾应为 %2 之一。</translation>
    </message>
    <message>
        <source>Cannot write %1: there are numbers alone, which a .csv file takes.</source>
        <translation>无法写入 %1：这里只有数字，可写成 .csv 文件。</translation>
    </message>
    <message>
        <source>%1, seed %2, after %3 epochs (%4 batches)</source>
        <translation>%1，种子 %2，%3 轮之后（%4 个批次）</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>data; run</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>%1; each row is shaded from its least to its most</source>
        <translation>%1；每行按自身从最小到最大着色</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Experiments (*.ffx)</source>
        <translation>实验 (*.ffx)</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Open Data Folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Open Data File</source>
        <translation>打开数据文件</translation>
    </message>
    <message>
        <source>Data (*.npz *.npy *.csv *.zip *.gz *.idx *ubyte *.safetensors)</source>
        <translation>数据 (*.npz *.npy *.csv *.zip *.gz *.idx *ubyte *.safetensors)</translation>
    </message>
    <message>
        <source>Open Run</source>
        <translation>打开运行</translation>
    </message>
    <message>
        <source>Open Experiment File</source>
        <translation>打开实验文件</translation>
    </message>
    <message>
        <source>Save Experiment File</source>
        <translation>保存实验文件</translation>
    </message>
    <message>
        <source>Import Weights</source>
        <translation>导入权重</translation>
    </message>
    <message>
        <source>Export Weights</source>
        <translation>导出权重</translation>
    </message>
    <message>
        <source>Open Picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Import Samples from File</source>
        <translation>从文件导入样本</translation>
    </message>
    <message>
        <source>Import Samples from Folder</source>
        <translation>从文件夹导入样本</translation>
    </message>
    <message>
        <source>Export Samples as IDX to Folder</source>
        <translation>将样本以 IDX 导出到文件夹</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Export Everything to a New Folder In</source>
        <translation>导出全部到新文件夹，位于</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.npz)</source>
        <translation>权重 (*.safetensors *.npz)</translation>
    </message>
    <message>
        <source>%1 was written by another program. This is how its numbers are understood:</source>
        <translation>%1 由其他程序写成。其中的数值理解如下：</translation>
    </message>
    <message>
        <source>Layers here see only the direction of what lies below them, so that the answers are not those of the other program. A new run begins with these weights, with the settings that there are.</source>
        <translation>这里的层只看到下层激活值的方向，因此结果与原程序不同。新的运行将以这些权重和当前设置开始。</translation>
    </message>
    <message>
        <source>Take Them</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>GradientFigures</name>
    <message>
        <source>Gradient of the loss of layer %1, checked</source>
        <translation>第 %1 层损失的梯度（已核对）</translation>
    </message>
    <message>
        <source>layer of the weight</source>
        <translation>权重所在的层</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>where the two agree</source>
        <translation>两者一致之处</translation>
    </message>
    <message>
        <source>weights of layer %1</source>
        <translation>第 %1 层的权重</translation>
    </message>
</context>
<context>
    <name>GradientWords</name>
    <message>
        <source>closed form: as the layer learns</source>
        <translation>闭式：该层学习所用</translation>
    </message>
    <message>
        <source>numeric: (L(w + h) − L(w − h)) / 2h</source>
        <translation>数值：(L(w + h) − L(w − h)) / 2h</translation>
    </message>
    <message>
        <source>Layer %1, unit %2, input %3
closed form %4
numeric %5</source>
        <translation>第 %1 层，单元 %2，输入 %3
闭式 %4
数值 %5</translation>
    </message>
    <message>
        <source>No weight of this layer has a gradient for this sample: the layer is silent, or as sure as numbers can say.</source>
        <translation>对这个样本，该层没有任何权重有梯度：该层静默，或已确定到数值所能表达的极限。</translation>
    </message>
    <message>
        <source>%1 of %2 weights tried …</source>
        <translation>已试 %1 个权重，共 %2 个…</translation>
    </message>
    <message>
        <source>dL/dw of %1 of %2 weights: closed form and numeric differ by at most %3 of the steepest.</source>
        <translation>%2 个权重中 %1 个的 dL/dw：闭式与数值最多相差最陡者的 %3。</translation>
    </message>
    <message>
        <source>Loss L = %1</source>
        <translation>损失 L = %1</translation>
    </message>
    <message>
        <source>Positive: %1
Negative: %2</source>
        <translation>正样本：%1
负样本：%2</translation>
    </message>
    <message>
        <source>Below layer 1 there is only the image.</source>
        <translation>第 1 层之下只有图像。</translation>
    </message>
    <message>
        <source>Squares: the same loss also moves the weights of layer %1, by slopes up to %2. Backpropagation passes them down.</source>
        <translation>方块：同一损失也改变第 %1 层的权重，斜率最大 %2。反向传播把它们传下去。</translation>
    </message>
    <message>
        <source>Squares: a weight of layer %1 would change this loss too, by slopes up to %2. Backpropagation would pass them down; here nothing flows to the layer below.</source>
        <translation>方块：第 %1 层的权重也会改变这个损失，斜率最大 %2。反向传播会把它们传下去；在这里没有任何东西流向下面的层。</translation>
    </message>
    <message>
        <source>%1, p&#xa0;=&#xa0;%2</source>
        <comment>goodness 1.42 per unit</comment>
        <translation>%1，p&#xa0;=&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 They are next to nothing: of this sample the layer is sure by now.</source>
        <translation>%1 它们几乎为零：该层对这个样本已有把握。</translation>
    </message>
</context>
<context>
    <name>GreyPicture</name>
    <message>
        <source>its %1 x %2 pixels are too many.</source>
        <translation>它的 %1 x %2 像素太多。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>HistoryAxes</name>
    <message>
        <source>Over &amp;epochs</source>
        <translation>按轮(&amp;E)</translation>
    </message>
    <message>
        <source>Over epochs</source>
        <translation>按轮</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Over &amp;samples seen</source>
        <translation>按已训练样本数(&amp;S)</translation>
    </message>
    <message>
        <source>Over samples</source>
        <translation>按样本数</translation>
    </message>
    <message>
        <source>training samples seen</source>
        <translation>已训练样本数</translation>
    </message>
    <message>
        <source>Over seconds &amp;trained</source>
        <translation>按训练秒数(&amp;T)</translation>
    </message>
    <message>
        <source>Over seconds</source>
        <translation>按秒数</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>训练秒数</translation>
    </message>
</context>
<context>
    <name>HistoryFigures</name>
    <message>
        <source>separation, %1</source>
        <translation>分离度，%1</translation>
    </message>
    <message>
        <source>loss, %1</source>
        <translation>损失，%1</translation>
    </message>
    <message>
        <source>test error by readout</source>
        <translation>按读出层的测试误差</translation>
    </message>
    <message>
        <source>test error by %1</source>
        <translation>按%1的测试误差</translation>
    </message>
    <message>
        <source>test error (%)</source>
        <translation>测试误差 (%)</translation>
    </message>
    <message>
        <source>separation (AUROC)</source>
        <translation>分离度 (AUROC)</translation>
    </message>
    <message>
        <source>loss (nats)</source>
        <translation>损失 (nats)</translation>
    </message>
    <message>
        <source>moment shown</source>
        <translation>所示时刻</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>training samples seen</source>
        <translation>已训练样本数</translation>
    </message>
    <message>
        <source>training time</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>lower test error</source>
        <translation>较低的测试误差</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>本运行</translation>
    </message>
    <message>
        <source>Test error and learning of the layers</source>
        <translation>测试误差与各层的学习</translation>
    </message>
    <message>
        <source>lowest error on held-out images</source>
        <translation>留出图像的最低错误率</translation>
    </message>
</context>
<context>
    <name>HttpAnswer</name>
    <message>
        <source>expected the file, found the answer %1 (%2)</source>
        <translation>期望收到文件，收到的应答却是 %1（%2）</translation>
    </message>
</context>
<context>
    <name>Iterations</name>
    <message>
        <source>Voting layers</source>
        <translation>参与投票的层</translation>
    </message>
    <message>
        <source>the goodness of the voting layers</source>
        <translation>参与投票的层的优度</translation>
    </message>
    <message>
        <source>the goodness of layer %1</source>
        <translation>第 %1 层的优度</translation>
    </message>
    <message>
        <source>With %1 clamped, %2 is %3 per unit in iterations %4 to %5.</source>
        <translation>固定为 %1 时，第 %4 到 %5 次迭代中%2为每单位 %3。</translation>
    </message>
    <message>
        <source>That is the answer; %1 comes next with %2.</source>
        <translation>这就是答案；其次是 %1，为 %2。</translation>
    </message>
    <message>
        <source>The network takes it for %1, with which it is %2.</source>
        <translation>网络认为它是 %1，此时为 %2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>IterationsFigures</name>
    <message>
        <source>Goodness over the iterations</source>
        <translation>优度随迭代的变化</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>goodness per unit</source>
        <translation>每单位优度</translation>
    </message>
    <message>
        <source>other labels</source>
        <translation>其他标签</translation>
    </message>
    <message>
        <source>%1, the answer</source>
        <translation>%1，答案</translation>
    </message>
    <message>
        <source>%1, clamped and the answer</source>
        <translation>%1，已固定，也是答案</translation>
    </message>
    <message>
        <source>%1, clamped</source>
        <translation>%1，已固定</translation>
    </message>
    <message>
        <source>iterations that decide</source>
        <translation>起决定作用的迭代</translation>
    </message>
    <message>
        <source>Activities over the iterations</source>
        <translation>活动随迭代的变化</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>255 is four times the root mean square or more</source>
        <translation>255 表示均方根的四倍或以上</translation>
    </message>
</context>
<context>
    <name>LayerFigures</name>
    <message>
        <source>positive, %1</source>
        <translation>正样本，%1</translation>
    </message>
    <message>
        <source>negative, %1</source>
        <translation>负样本，%1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>theta = 1.00</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>threshold θ</source>
        <translation>阈值 θ</translation>
    </message>
    <message>
        <source>threshold of negatives θ⁻</source>
        <translation>负样本阈值 θ⁻</translation>
    </message>
    <message>
        <source>%1 (%2 → %3), separation %4</source>
        <translation>%1（%2 → %3），分离度 %4</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>正</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>负</translation>
    </message>
    <message>
        <source>share of samples</source>
        <translation>样本占比</translation>
    </message>
    <message>
        <source>Histograms of %1 by layer</source>
        <translation>各层%1的直方图</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>share of positives</source>
        <translation>正样本占比</translation>
    </message>
    <message>
        <source>share of negatives</source>
        <translation>负样本占比</translation>
    </message>
    <message>
        <source>Layers in numbers</source>
        <translation>各层数字</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>separation</source>
        <translation>分离度</translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>ROC 曲线下面积</translation>
    </message>
    <message>
        <source>mean of positives</source>
        <translation>正样本均值</translation>
    </message>
    <message>
        <source>mean of negatives</source>
        <translation>负样本均值</translation>
    </message>
    <message>
        <source>dead units</source>
        <translation>失活单元</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Receptive fields of the first layer</source>
        <translation>第一层的感受野</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>128 is a weight of zero</source>
        <translation>128 为零权重</translation>
    </message>
    <message>
        <source>Weights from the image to one unit each: white excites, black inhibits</source>
        <translation>从图像到每个单元的权重：白色激发，黑色抑制</translation>
    </message>
    <message>
        <source>%1; followed sample: positive %2, negative %3</source>
        <translation>%1；跟踪的样本：正 %2，负 %3</translation>
    </message>
    <message>
        <source>followed positive</source>
        <translation>跟踪的正样本</translation>
    </message>
    <message>
        <source>followed negative</source>
        <translation>跟踪的负样本</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Histograms of %1 over time</source>
        <translation>%1直方图随时间的变化</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>批次</translation>
    </message>
</context>
<context>
    <name>LayerNotice</name>
    <message>
        <source>Untrained: the two shapes lie on top of each other. Training parts them.</source>
        <translation>未训练：两个分布重叠在一起。训练会把它们分开。</translation>
    </message>
    <message>
        <source>The layers rest: only the readout goes on to learn.</source>
        <translation>各层已停止学习：只有读出层继续学习。</translation>
    </message>
    <message>
        <source>Drag the dashed line to move the threshold. %1</source>
        <translation>拖动虚线可移动阈值。%1</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>还没有数据</translation>
    </message>
    <message>
        <source>Backprop&apos;s layers have no goodness of their own to show: they learn from the error at the top, which is sent back through all of them. See the test error in History.</source>
        <translation>反向传播的各层没有自己的优度可显示：它们从顶端的误差学习，误差被送回所有层。测试误差见“历史”。</translation>
    </message>
    <message>
        <source>separation %1 ▬</source>
        <translation>分离度 %1 ▬</translation>
    </message>
    <message>
        <source>separation %1 ▲</source>
        <translation>分离度 %1 ▲</translation>
    </message>
    <message>
        <source>separation %1 ▼</source>
        <translation>分离度 %1 ▼</translation>
    </message>
    <message>
        <source>separation %1</source>
        <translation>分离度 %1</translation>
    </message>
    <message>
        <source>Click a bar to see the samples behind it, double-click a layer to enlarge it.</source>
        <translation>点击柱条可查看其中的样本，双击某一层可将其放大。</translation>
    </message>
    <message>
        <source>%1 measures something else</source>
        <translation>%1 测量的是另一种量</translation>
    </message>
    <message>
        <source>%1: no histograms were kept</source>
        <translation>%1：没有保留直方图</translation>
    </message>
    <message>
        <source>Click or drag to show the kept moment that is nearest. Arrow keys: one moment; End or Esc: now.</source>
        <translation>单击或拖动可显示最近的已保存时刻。方向键：移动一个时刻；End 或 Esc：现在。</translation>
    </message>
</context>
<context>
    <name>LayersMenu</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Scales, and what else is shown</source>
        <translation>刻度，以及显示的其他内容</translation>
    </message>
    <message>
        <source>Same scale for all layers</source>
        <translation>所有层使用相同刻度</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>对数计数</translation>
    </message>
    <message>
        <source>Over the time of the run</source>
        <translation>随训练时间变化</translation>
    </message>
    <message>
        <source>What the first layer looks for</source>
        <translation>第一层在寻找什么</translation>
    </message>
</context>
<context>
    <name>MapFigures</name>
    <message>
        <source>Test images as layer %1 sees them</source>
        <translation>第 %1 层眼中的测试图像</translation>
    </message>
    <message>
        <source>test image</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>Chosen on the map of layer %1</source>
        <translation>在第 %1 层的图上选择</translation>
    </message>
    <message>
        <source>%1; the first %2</source>
        <translation>%1；前 %2 张</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>20 of class 4</comment>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>%1 of others</source>
        <translation>其他：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 张图像</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>test image %1</source>
        <translation>测试图像 %1</translation>
    </message>
    <message>
        <source>%1: test image %2</source>
        <translation>%1：测试图像 %2</translation>
    </message>
</context>
<context>
    <name>MaskControls</name>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>散布</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
</context>
<context>
    <name>MaskFigures</name>
    <message>
        <source>Masks that were tried, and their hybrids</source>
        <translation>试用的掩模及其混合图像</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>混合图像</translation>
    </message>
    <message>
        <source>first image</source>
        <translation>第一张图像</translation>
    </message>
    <message>
        <source>second image</source>
        <translation>第二张图像</translation>
    </message>
    <message>
        <source>share of the first image</source>
        <translation>第一张图像的占比</translation>
    </message>
    <message>
        <source>Masks: white where the first image shows through</source>
        <translation>掩膜：白色处显示第一幅图像</translation>
    </message>
    <message>
        <source>First images</source>
        <translation>第一张图像</translation>
    </message>
    <message>
        <source>Second images</source>
        <translation>第二张图像</translation>
    </message>
    <message>
        <source>Hybrids</source>
        <translation>混合图像</translation>
    </message>
    <message>
        <source>Hybrids as layers see them</source>
        <translation>各层眼中的混合图像</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>separation</source>
        <translation>分离度</translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>ROC 曲线下面积</translation>
    </message>
    <message>
        <source>mean of images</source>
        <translation>图像的均值</translation>
    </message>
    <message>
        <source>mean of hybrids</source>
        <translation>混合图像的均值</translation>
    </message>
    <message>
        <source>Histograms of %1 of images and hybrids</source>
        <translation>图像与混合图像的%1直方图</translation>
    </message>
</context>
<context>
    <name>MaskWords</name>
    <message>
        <source>Masks and hybrids, but no histograms: layers of this mode have no goodness.</source>
        <translation>只有掩模和混合图像，没有直方图：此模式的层没有优度。</translation>
    </message>
    <message>
        <source>Judging hybrids: %1 %</source>
        <translation>正在评判混合图像：%1 %</translation>
    </message>
    <message>
        <source>%1 test images and as many hybrids, epoch %2</source>
        <translation>%1 张测试图像及同样多的混合图像，第 %2 轮</translation>
    </message>
    <message>
        <source>The first image gives %1 % of a hybrid, ±%2 % from mask to mask.</source>
        <translation>第一张图像占混合图像的 %1 %，各掩模之间相差 ±%2 %。</translation>
    </message>
    <message>
        <source>Patches are %1 pixels wide.</source>
        <translation>色块宽 %1 像素。</translation>
    </message>
    <message>
        <source>No mask has any edge.</source>
        <translation>没有任何掩模带有边缘。</translation>
    </message>
    <message>
        <source>masks blurred %1 times, give or take %2, cut at %3, seed %4</source>
        <translation>掩模模糊 %1 次，浮动 %2，截断于 %3，种子 %4</translation>
    </message>
    <message>
        <source>%1. An experiment: this mode does not learn from hybrids.</source>
        <translation>%1。仅供试验：此模式不从混合图像学习。</translation>
    </message>
    <message>
        <source>Another program trains this run: its settings are changed there.</source>
        <translation>此运行由另一个程序训练：其设置在那里更改。</translation>
    </message>
    <message>
        <source>%1 Choose Unsupervised to learn from them.</source>
        <translation>%1选择“无监督”即可从中学习。</translation>
    </message>
    <message>
        <source>These masks are in force already.</source>
        <translation>这些掩模已经生效。</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>%1 %2</source>
        <comment>goodness, per unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>goodness, 1.25, per unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>MistakesFigures</name>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Confusion of classes</source>
        <translation>类别混淆</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>回答 %1</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>255 is full ink</source>
        <translation>255 为全墨</translation>
    </message>
</context>
<context>
    <name>NegativeWords</name>
    <message>
        <source>Image of %1, as it is.</source>
        <translation>%1 的图像，原样。</translation>
    </message>
    <message>
        <source>true label</source>
        <translation>真实标签</translation>
    </message>
    <message>
        <source>wrong label</source>
        <translation>错误标签</translation>
    </message>
    <message>
        <source>Image of %1 carrying its true label.</source>
        <translation>带有真实标签的 %1 的图像。</translation>
    </message>
    <message>
        <source>Image of %1 carrying label %2.</source>
        <translation>带有标签 %2 的 %1 的图像。</translation>
    </message>
    <message>
        <source>true label at the top</source>
        <translation>真实标签在顶端</translation>
    </message>
    <message>
        <source>wrong label at the top</source>
        <translation>错误标签在顶端</translation>
    </message>
    <message>
        <source>Image of %1, its true label at the top of the network.</source>
        <translation>%1 的图像，其真实标签位于网络顶端。</translation>
    </message>
    <message>
        <source>Image of %1, label %2 at the top of the network.</source>
        <translation>%1 的图像，标签 %2 位于网络顶端。</translation>
    </message>
    <message>
        <source>real images</source>
        <translation>真实图像</translation>
    </message>
    <message>
        <source>hybrids of two images</source>
        <translation>两幅图像的混合</translation>
    </message>
    <message>
        <source>Hybrid of %1 and %2.</source>
        <translation>%1 与 %2 的混合。</translation>
    </message>
    <message>
        <source>paired with themselves</source>
        <translation>与自身配对</translation>
    </message>
    <message>
        <source>pairs of two images</source>
        <translation>两幅图像配对</translation>
    </message>
    <message>
        <source>Image of %1, paired with itself.</source>
        <translation>%1 的图像，与自身配对。</translation>
    </message>
    <message>
        <source>Image of %1 paired with %2.</source>
        <translation>%1 的图像，与 %2 配对。</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>likeliest wrong class</source>
        <translation>最可能的错误类别</translation>
    </message>
    <message>
        <source>Image of %1, judged for its own class.</source>
        <translation>%1 的图像，按其真实类别评判。</translation>
    </message>
    <message>
        <source>Image of %1, judged for %2, the likeliest wrong class.</source>
        <translation>%1 的图像，按最可能的错误类别 %2 评判。</translation>
    </message>
    <message>
        <source>Backprop has no negatives: it learns from its errors.</source>
        <translation>反向传播没有负样本：它从误差中学习。</translation>
    </message>
</context>
<context>
    <name>OwnFigure</name>
    <message>
        <source>Samples of my own hand</source>
        <translation>亲手书写的样本</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>The latest %1 of %2</source>
        <translation>最近的 %1 个，共 %2 个</translation>
    </message>
</context>
<context>
    <name>PanelTable</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Own hand</source>
        <translation>自己的手写</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Dream</source>
        <translation>梦境</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>掩模</translation>
    </message>
    <message>
        <source>What If</source>
        <translation>假如</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>the ink is faint</source>
        <translation>墨迹太淡</translation>
    </message>
    <message>
        <source>the lines are as dark as the ink, strokes along them may be lost</source>
        <translation>格线与墨迹一样深，沿格线的笔画可能丢失</translation>
    </message>
    <message>
        <source>there is more than one thing in the picture</source>
        <translation>图片中不止一个东西</translation>
    </message>
    <message>
        <source>the ink goes on beyond the picture</source>
        <translation>墨迹超出了图片</translation>
    </message>
    <message>
        <source>one line of the paper taken out</source>
        <translation>去除了一条纸上的格线</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the paper taken out</source>
        <translation>
            <numerusform>去除了 %n 条纸上的格线</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture, dark on light: inverted</source>
        <translation>图片，浅底深色：已反转</translation>
    </message>
    <message>
        <source>Picture, light on dark</source>
        <translation>图片，深底浅色</translation>
    </message>
    <message>
        <source>uneven light evened out</source>
        <translation>已校正不均匀的光照</translation>
    </message>
    <message>
        <source>%1. Not sure: %2.</source>
        <translation>%1。不确定：%2。</translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <source>There are no data yet.</source>
        <translation>还没有数据。</translation>
    </message>
    <message>
        <source>A race is on: end it before another one begins.</source>
        <translation>竞赛正在进行：请先结束它再开始另一个。</translation>
    </message>
</context>
<context>
    <name>RunBefore</name>
    <message>
        <source>%1 on %2, epoch %3 of %4</source>
        <translation>%1，数据 %2，第 %3 轮，共 %4 轮</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>%1, %2 images</source>
        <translation>%1，%2 幅图像</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pinned: kept whatever the budget, and dashed in History</source>
        <translation>已固定：不受容量限制保留，在历史中显示为虚线</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The run&apos;s name; F2 or a double-click changes it</source>
        <translation>运行的名称；按 F2 或双击修改</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>How its network learns</source>
        <translation>网络的学习方式</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>From those that its mode begins with</source>
        <translation>与该模式的初始设置相比</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Of the random numbers</source>
        <translation>随机数的</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>训练所用的数据</translation>
    </message>
    <message>
        <source>Best error</source>
        <translation>最佳误差</translation>
    </message>
    <message>
        <source>The lowest test error, by readout or by goodness, on the most images</source>
        <translation>最低的测试误差，按读出层或优度，在最多的图像上</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Trained, and asked for</source>
        <translation>已训练的与要求的</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Of training</source>
        <translation>训练所用</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>When its first batch was trained</source>
        <translation>训练第一个批次的时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Yours; F2 or a double-click changes it</source>
        <translation>您的备注；按 F2 或双击修改</translation>
    </message>
</context>
<context>
    <name>RunGroupFigures</name>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>mean of a value</source>
        <translation>每个值的均值</translation>
    </message>
    <message>
        <source>test error (%)</source>
        <translation>测试误差（%）</translation>
    </message>
    <message>
        <source>Kept runs that differ in their seeds alone</source>
        <translation>仅种子不同的保存的运行</translation>
    </message>
    <message>
        <source>of the tests that they ended with</source>
        <translation>按运行结束时的测试</translation>
    </message>
    <message>
        <source>what sets them apart</source>
        <translation>区别</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行数</translation>
    </message>
    <message>
        <source>test error by readout</source>
        <translation>按读出层的测试误差</translation>
    </message>
    <message>
        <source>deviation by readout</source>
        <translation>按读出层的标准差</translation>
    </message>
    <message>
        <source>best by readout</source>
        <translation>按读出层的最佳值</translation>
    </message>
    <message>
        <source>test error by goodness</source>
        <translation>按优度的测试误差</translation>
    </message>
    <message>
        <source>deviation by goodness</source>
        <translation>按优度的标准差</translation>
    </message>
    <message>
        <source>best by goodness</source>
        <translation>按优度的最佳值</translation>
    </message>
    <message>
        <source>training time</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>best run</source>
        <translation>最佳运行</translation>
    </message>
    <message>
        <source>Test error of kept runs by %1</source>
        <translation>保存的运行的测试误差，按%1</translation>
    </message>
    <message>
        <source>test error</source>
        <translation>测试误差</translation>
    </message>
</context>
<context>
    <name>RunGroups</name>
    <message>
        <source>Lower error</source>
        <translation>较低误差</translation>
    </message>
    <message>
        <source>Error by readout</source>
        <translation>按读出层的误差</translation>
    </message>
    <message>
        <source>Error by goodness</source>
        <translation>按优度的误差</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Test error %1</source>
        <translation>测试误差 %1</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %Ln runs %1</source>
        <translation>
            <numerusform>%Ln 个运行的均值 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs by %1, from %2 to %3; the lowest mean error, %4, at %5</source>
        <translation>
            <numerusform>%Ln 个运行，按%1，从 %2 到 %3；最低平均误差 %4，在 %5</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By the readout %1</source>
        <translation>按读出层 %1</translation>
    </message>
    <message>
        <source>By goodness %1</source>
        <translation>按优度 %1</translation>
    </message>
    <message>
        <source>In epoch %1, on %2 of %3 images</source>
        <translation>第 %1 轮，在 %3 幅图像中的 %2 幅上</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>The run of this window</source>
        <translation>本窗口的运行</translation>
    </message>
    <message>
        <source>Another program trains it now</source>
        <translation>另一个程序正在训练它</translation>
    </message>
    <message>
        <source>It ended before its state was kept, and cannot go on</source>
        <translation>它在状态保存之前就结束了，无法继续</translation>
    </message>
    <message>
        <source>Went on from %1</source>
        <translation>接续自 %1</translation>
    </message>
    <message>
        <source>Select one run in Runs.</source>
        <translation>请在“运行”中选择一个运行。</translation>
    </message>
    <message>
        <source>This run cannot be read.</source>
        <translation>无法读取此运行。</translation>
    </message>
    <message>
        <source>This is the run that is there now.</source>
        <translation>这就是当前的运行。</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>Kept runs</source>
        <translation>保存的运行</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>best test error by readout</source>
        <translation>按读出层的最佳测试误差</translation>
    </message>
    <message>
        <source>best test error by goodness</source>
        <translation>按优度的最佳测试误差</translation>
    </message>
    <message>
        <source>images tested with</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>epochs trained</source>
        <translation>已训练轮数</translation>
    </message>
    <message>
        <source>epochs asked for</source>
        <translation>要求的轮数</translation>
    </message>
    <message>
        <source>training time</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>began</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>SampleFigures</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>正样本</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负样本</translation>
    </message>
    <message>
        <source>Masks: white where the first image shows through</source>
        <translation>掩膜：白色处显示第一幅图像</translation>
    </message>
    <message>
        <source>What the network is shown</source>
        <translation>给网络看的样本</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>true label</source>
        <translation>真实标签</translation>
    </message>
    <message>
        <source>other label</source>
        <translation>另一标签</translation>
    </message>
    <message>
        <source>positive, %1</source>
        <translation>正样本，%1</translation>
    </message>
    <message>
        <source>negative, %1</source>
        <translation>负样本，%1</translation>
    </message>
    <message>
        <source>How one negative is made</source>
        <translation>一个负样本是如何制作的</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>255 is full ink</source>
        <translation>255 为全墨</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>above the threshold %1, as it should be.</source>
        <translation>高于阈值 %1，正如所期望的。</translation>
    </message>
    <message>
        <source>not above the threshold %1 yet.</source>
        <translation>尚未高于阈值 %1。</translation>
    </message>
    <message>
        <source>above the threshold %1 in some layers only.</source>
        <translation>仅在部分层中高于阈值 %1。</translation>
    </message>
    <message>
        <source>below the threshold %1, as it should be.</source>
        <translation>低于阈值 %1，正如所期望的。</translation>
    </message>
    <message>
        <source>not below the threshold %1 yet.</source>
        <translation>尚未低于阈值 %1。</translation>
    </message>
    <message>
        <source>below the threshold %1 in some layers only.</source>
        <translation>仅在部分层中低于阈值 %1。</translation>
    </message>
    <message>
        <source>Layer %1 %2 %3</source>
        <translation>第 %1 层 %2 %3</translation>
    </message>
    <message>
        <source>layer %1 %2</source>
        <translation>第 %1 层 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>%1+%2</source>
        <translation>%1+%2</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>Takes %1.</source>
        <translation>取值：%1。</translation>
    </message>
    <message>
        <source>Unless changed: %1.</source>
        <translation>未更改时：%1。</translation>
    </message>
    <message>
        <source>Acts at once.</source>
        <translation>立即生效。</translation>
    </message>
    <message>
        <source>Starts the run anew.</source>
        <translation>重新开始运行。</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>SettingsTable</name>
    <message>
        <source>Settings of the run</source>
        <translation>运行的设置</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>id</source>
        <comment>of a setting</comment>
        <translation>标识</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Refitting the readout</source>
        <translation>正在重新拟合读出层</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>kept %1 ago</source>
        <translation>%1前已保存</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>跟随中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>TermNumbers</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>第 %1 层：%2</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>第 %1 层：%2</translation>
    </message>
    <message>
        <source>nothing is known yet.</source>
        <translation>尚无数据。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>goodness %1 per unit, p = %2</source>
        <translation>每单元优度 %1，p = %2</translation>
    </message>
    <message>
        <source>goodness %1 per unit</source>
        <translation>每单元优度 %1</translation>
    </message>
    <message>
        <source>there is none.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>taken for %1. %2</source>
        <translation>认作 %1。%2</translation>
    </message>
    <message>
        <source>%1 with probability %2.</source>
        <translation>%1，概率 %2。</translation>
    </message>
    <message>
        <source>All layers vote.</source>
        <translation>所有层都投票。</translation>
    </message>
    <message>
        <source>The last layer votes alone.</source>
        <translation>只有最后一层投票。</translation>
    </message>
    <message>
        <source>All layers but the first vote.</source>
        <translation>除第一层外所有层都投票。</translation>
    </message>
    <message>
        <source>error %1.</source>
        <translation>误差 %1。</translation>
    </message>
    <message>
        <source>%1 inputs, %2 units</source>
        <translation>%1 个输入，%2 个单元</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Forward-Forward</source>
        <translation>Forward-Forward</translation>
    </message>
    <message>
        <source>A way to learn without backpropagation: every layer sees real and made-up samples and learns by itself to tell them apart. No error is sent back through the network.</source>
        <translation>一种不用反向传播的学习方法：每一层都看到真实的和人造的样本，并独自学会区分它们。没有误差经网络传回。</translation>
    </message>
    <message>
        <source>Goodness</source>
        <translation>优度</translation>
    </message>
    <message>
        <source>What a layer thinks of a sample, as one number: the sum of its squared activities, unless the settings say otherwise. Learning raises it for positives and lowers it for negatives.</source>
        <translation>一层对一个样本的看法，用一个数表示：除非设置另有规定，就是其激活值的平方和。学习使正样本的优度升高，使负样本的优度降低。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>The goodness at which a layer finds a sample as likely real as made up. Positives are to lie above it, negatives below.</source>
        <translation>一层认为样本真实与人造可能性相同时的优度。正样本应高于它，负样本应低于它。</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>正样本</translation>
    </message>
    <message>
        <source>A real sample: an image with its true label, or the image alone where learning is unsupervised. Every layer learns to answer it with a goodness above the threshold.</source>
        <translation>真实的样本：带有真实标签的图像；无监督学习时只是图像本身。每一层都学会以高于阈值的优度回应它。</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负样本</translation>
    </message>
    <message>
        <source>A made-up sample: an image with a wrong label, or a hybrid of two images. Every layer learns to answer it with a goodness below the threshold.</source>
        <translation>人造的样本：带有错误标签的图像，或两幅图像的混合。每一层都学会以低于阈值的优度回应它。</translation>
    </message>
    <message>
        <source>Label overlay</source>
        <translation>标签覆盖</translation>
    </message>
    <message>
        <source>Hybrid mask</source>
        <translation>混合掩模</translation>
    </message>
    <message>
        <source>What unsupervised negatives are cut with: large regions, white where the first image shows and black where the second one does. A hybrid looks right in every small place and wrong as a whole.</source>
        <translation>用来剪切无监督负样本的掩模：由大块区域组成，白色处显示第一幅图像，黑色处显示第二幅。混合图像的每个局部都像真的，整体却不对。</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>分离度</translation>
    </message>
    <message>
        <source>How often a positive has more goodness than a negative, in one layer: 0.5 is chance, 1 is perfect. It is the area under the ROC curve.</source>
        <translation>在一层中，正样本的优度高于负样本的频率：0.5 为随机，1 为完美。它是 ROC 曲线下的面积。</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>读出层</translation>
    </message>
    <message>
        <source>A linear softmax that reads the class from the normalised activities of the layers. It learns beside them and never changes them.</source>
        <translation>从各层归一化的激活值读出类别的线性 softmax。它与各层同时学习，但从不改变它们。</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>The layers whose goodness counts when labels are compared. The paper leaves out the first hidden layer; here it is a setting that acts at once.</source>
        <translation>比较标签时优度计入的那些层。论文不计第一个隐藏层；这里是一项立即生效的设置。</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>感受野</translation>
    </message>
    <message>
        <source>What a unit looks for: its weights from every pixel, as a picture. White excites, black inhibits, grey is zero.</source>
        <translation>一个单元在寻找什么：它对每个像素的权重，以图像表示。白色为兴奋，黑色为抑制，灰色为零。</translation>
    </message>
    <message>
        <source>Dead unit</source>
        <translation>死亡单元</translation>
    </message>
    <message>
        <source>A unit that none of the recent positives has switched on. It adds nothing to the goodness and, without help, learns nothing.</source>
        <translation>最近的正样本都没有激活的单元。它对优度没有贡献，没有帮助就什么也学不到。</translation>
    </message>
    <message>
        <source>Length normalisation</source>
        <translation>长度归一化</translation>
    </message>
    <message>
        <source>Before activities go on to the next layer they are divided by their root mean square. Their length was the goodness; only their direction is handed on.</source>
        <translation>激活值传给下一层之前，先除以其均方根。它们的长度就是优度；传下去的只有方向。</translation>
    </message>
    <message>
        <source>Peer normalisation</source>
        <translation>同伴归一化</translation>
    </message>
    <message>
        <source>A gentle pull of every unit&apos;s mean activity towards the mean of its layer. It keeps units from being always off or always on.</source>
        <translation>把每个单元的平均激活值轻轻拉向所在层的平均值。它防止单元总是关闭或总是开启。</translation>
    </message>
    <message>
        <source>Batch and epoch</source>
        <translation>批次与轮</translation>
    </message>
    <message>
        <source>A batch is a handful of samples from which the weights take one step. An epoch is once through all training images.</source>
        <translation>一个批次是一小组样本，权重据此走一步。一轮是把所有训练图像过一遍。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far the weights step along what a batch has taught. It falls during a run as the schedule says.</source>
        <translation>权重沿着一个批次所指的方向走多远。它在运行中按调度下降。</translation>
    </message>
    <message>
        <source>Top-down iterations</source>
        <translation>自上而下的迭代</translation>
    </message>
    <message>
        <source>In the recurrent network every layer hears the one below and the one above, and the label stands at the top. The layers are updated together several times for one image.</source>
        <translation>在循环网络中，每一层都听取下面和上面的层，标签位于顶端。对一幅图像，各层一起更新若干次。</translation>
    </message>
    <message>
        <source>Backprop twin</source>
        <translation>反向传播孪生网络</translation>
    </message>
    <message>
        <source>A network of the same sizes that learns in the usual way, to compare with. The error at its top is sent back through all layers.</source>
        <translation>大小相同、以通常方式学习的网络，供比较之用。其顶端的误差经所有层传回。</translation>
    </message>
    <message>
        <source>Deviations from the paper</source>
        <translation>与论文的差异</translation>
    </message>
    <message>
        <source>Where this program simplifies the paper or does otherwise, and why. Much follows Hinton&apos;s released code, which says more than the text.</source>
        <translation>本程序在哪些地方简化了论文或另有做法，以及原因。许多地方遵循 Hinton 公开的代码，它比正文说得更多。</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Training images are deformed at random each time they are shown, so that the network learns what a shape has in common. Tests are of the images as they are.</source>
        <translation>训练图像每次出现时都会随机变形，使网络学到形状的共同之处。测试则使用原样的图像。</translation>
    </message>
    <message>
        <source>Unlike the training data</source>
        <translation>不像训练数据</translation>
    </message>
    <message>
        <source>A picture that is farther from every image trained on than such images are from each other. A network answers whatever it is shown; here the answer may mean nothing.</source>
        <translation>与每张训练图像的距离都大于这些图像彼此距离的图像。无论看到什么网络都会回答；此时回答可能毫无意义。</translation>
    </message>
    <message>
        <source>How a supervised network is told a label: the first pixels of the image, where MNIST has no ink, are replaced by one pixel per class, of which a single one is bright. Where layers see only parts of the image, it is a wave over the whole of it instead.</source>
        <translation>有监督网络获知标签的方式：图像的前几个像素（MNIST 在那里没有笔迹）被替换为每类一个像素，其中只有一个是亮的。当各层只看到图像的一部分时，标签改为覆盖整个图像的波。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>There are no data yet.</source>
        <translation>还没有数据。</translation>
    </message>
    <message>
        <source>Backprop has no negatives: it learns from its errors. Supervised in the toolbar has them.</source>
        <translation>反向传播没有负样本：它从误差中学习。工具栏中的“有监督”有负样本。</translation>
    </message>
    <message>
        <source>Backprop&apos;s layers have no goodness of their own. Those of Supervised in the toolbar have.</source>
        <translation>反向传播的各层没有自己的优度。工具栏中“有监督”的各层有。</translation>
    </message>
    <message>
        <source>This way to learn has no threshold. Supervised in the toolbar has one.</source>
        <translation>这种学习方式没有阈值。工具栏中的“有监督”有阈值。</translation>
    </message>
    <message>
        <source>Another program trains this run: here it can only be watched.</source>
        <translation>此运行由另一个程序训练：在这里只能观看。</translation>
    </message>
    <message>
        <source>It is being trained already.</source>
        <translation>已经在训练。</translation>
    </message>
    <message>
        <source>This run has had its last epoch. Reset in the toolbar goes back to its first weights.</source>
        <translation>此运行已训练完最后一轮。工具栏中的“重置”回到最初的权重。</translation>
    </message>
    <message>
        <source>Nothing is trained now: press Space first.</source>
        <translation>现在没有训练：请先按空格键。</translation>
    </message>
    <message>
        <source>No moment is kept yet: press Space and train for a while first.</source>
        <translation>还没有保留任何时刻：请先按空格键训练片刻。</translation>
    </message>
    <message>
        <source>Data: what is real</source>
        <translation>数据：什么是真实的</translation>
    </message>
    <message>
        <source>These are positives: real samples, as the first layer receives them. In supervised learning each carries its true label, as one bright pixel among the first. Layers learn to answer them with high goodness.</source>
        <translation>这些是正样本：第一层所收到的真实样本。有监督学习时，每个都带有其真实标签，即前几个像素中的一个亮点。各层学会以高优度回应它们。</translation>
    </message>
    <message>
        <source>Click on one of them.</source>
        <translation>请点击其中一个。</translation>
    </message>
    <message>
        <source>Draw shows it, and what the network makes of it.</source>
        <translation>“绘制”显示它，以及网络对它的看法。</translation>
    </message>
    <message>
        <source>Negatives: what is made up</source>
        <translation>负样本：什么是人造的</translation>
    </message>
    <message>
        <source>These are negatives: images with a wrong label or, in unsupervised learning, hybrids of two images. Layers learn to answer them with low goodness. To tell the two kinds apart is all that a layer learns: no error is sent back to it.</source>
        <translation>这些是负样本：带有错误标签的图像，或无监督学习时两幅图像的混合。各层学会以低优度回应它们。一层所学的只是区分这两类样本：没有误差传回给它。</translation>
    </message>
    <message>
        <source>Point at one of them.</source>
        <translation>请指向其中一个。</translation>
    </message>
    <message>
        <source>Below stands what is wrong with it, and its tooltip says what every layer thinks of it.</source>
        <translation>下方说明它错在哪里，其工具提示说明每一层对它的看法。</translation>
    </message>
    <message>
        <source>Goodness: what a layer thinks</source>
        <translation>优度：一层的看法</translation>
    </message>
    <message>
        <source>The goodness of a layer is the sum of its squared activities, unless the settings say otherwise. Its histogram shows how often which goodness occurs: positives are filled and blue, negatives outlined and vermilion. Before training they lie on top of each other.</source>
        <translation>除非设置另有规定，一层的优度是其激活值的平方和。直方图显示各种优度出现的频率：正样本为蓝色填充，负样本为朱红色轮廓。训练之前两者重叠。</translation>
    </message>
    <message>
        <source>Double-click a layer, or press 1, to enlarge it.</source>
        <translation>双击一层或按 1 将其放大。</translation>
    </message>
    <message>
        <source>The same once more gives the others their room back.</source>
        <translation>再做一次，其他层便恢复原来的大小。</translation>
    </message>
    <message>
        <source>Threshold: the border</source>
        <translation>阈值：界线</translation>
    </message>
    <message>
        <source>The dashed line is the threshold. Learning pushes the goodness of positives above it and that of negatives below it.</source>
        <translation>虚线是阈值。学习把正样本的优度推到它之上，把负样本的优度推到它之下。</translation>
    </message>
    <message>
        <source>Drag the line, or change the threshold in the Model pane.</source>
        <translation>请拖动这条线，或在“模型”面板中更改阈值。</translation>
    </message>
    <message>
        <source>From now on the run learns with it. Edit &gt; Undo puts it back.</source>
        <translation>从现在起运行用它学习。“编辑 &gt; 撤销”可恢复原值。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Again and again every layer sees a batch of both kinds and changes its weights a little. Watch the two shapes in Layers part.</source>
        <translation>每一层一次又一次看到一批两类样本，并略微改变其权重。请看“层”中的两个形状如何分开。</translation>
    </message>
    <message>
        <source>Press Space to start.</source>
        <translation>按空格键开始。</translation>
    </message>
    <message>
        <source>It goes on while you look around. The slider slows it down.</source>
        <translation>您四处查看时训练继续进行。滑块可使其变慢。</translation>
    </message>
    <message>
        <source>Separation: how far they have parted</source>
        <translation>分离度：两者分开了多远</translation>
    </message>
    <message>
        <source>Separation is how often a positive has more goodness than a negative: 0.5 is chance, 1 is perfect. Every layer has its own. History draws how it rose.</source>
        <translation>分离度是正样本优度高于负样本的频率：0.5 为随机，1 为完美。每一层都有自己的分离度。“历史”描绘它如何上升。</translation>
    </message>
    <message>
        <source>Watch it rise, then press Space to pause.</source>
        <translation>看它上升，然后按空格键暂停。</translation>
    </message>
    <message>
        <source>Space goes on where it stands, whenever you like.</source>
        <translation>随时可按空格键从此处继续。</translation>
    </message>
    <message>
        <source>Draw: ask the network</source>
        <translation>绘制：询问网络</translation>
    </message>
    <message>
        <source>What is drawn here is moved and scaled by the rule that made MNIST. The network answers at once and at every stroke. In supervised learning it tries each label and takes the one with the most goodness.</source>
        <translation>这里画的内容按制作 MNIST 的规则移动和缩放。网络立即作答，每画一笔都会更新。有监督学习时，它尝试每个标签，取优度最高的一个。</translation>
    </message>
    <message>
        <source>Draw a digit.</source>
        <translation>请画一个数字。</translation>
    </message>
    <message>
        <source>Below stand the answer and the reasons for it.</source>
        <translation>下方是答案及其理由。</translation>
    </message>
    <message>
        <source>Rewind: ask the past</source>
        <translation>回放：询问过去</translation>
    </message>
    <message>
        <source>The run is kept as it was at many moments. Every pane shows the one that is chosen, and the network of that time answers your drawing. Training goes on behind it.</source>
        <translation>运行在许多时刻的状态都被保留。每个面板都显示所选的时刻，由那时的网络回答您的绘制。训练在背后继续。</translation>
    </message>
    <message>
        <source>Move the slider to the start.</source>
        <translation>请把滑块移到开头。</translation>
    </message>
    <message>
        <source>Back to Now brings the present. That was the tour; Help &gt; Tour shows it again.</source>
        <translation>“回到现在”返回当前。导览到此结束；“帮助 &gt; 导览”可再次显示。</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>%1 units, shown %2 test images: %3 dead, %4 hyperactive</source>
        <translation>%1 个单元，看过 %2 张测试图像：%3 个死亡，%4 个过度活跃</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Unit %1 of layer %2.</source>
        <translation>第 %2 层的单元 %1。</translation>
    </message>
    <message>
        <source>%1 Dead: none of the images switches it on.</source>
        <translation>%1死亡：没有图像能激活它。</translation>
    </message>
    <message>
        <source>%1 Hyperactive: nearly every image switches it on, so it tells little. Its mean activity is %2.</source>
        <translation>%1过度活跃：几乎每张图像都激活它，因此它说明不了什么。平均激活值为 %2。</translation>
    </message>
    <message>
        <source>%1 On for %2 of the images, with a mean activity of %3.</source>
        <translation>%1对 %2 的图像激活，平均激活值为 %3。</translation>
    </message>
</context>
<context>
    <name>UnitsFigures</name>
    <message>
        <source>Units of layer %1</source>
        <translation>第 %1 层的单元</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>images that switch it on</source>
        <translation>激活它的图像</translation>
    </message>
    <message>
        <source>mean activity</source>
        <translation>平均激活值</translation>
    </message>
    <message>
        <source>What the units look for</source>
        <translation>各单元在寻找什么</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>128 is neither, 255 excites most</source>
        <translation>128 为中性，255 激励最强</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>它在寻找什么</translation>
    </message>
    <message>
        <source>Test images that excite it most</source>
        <translation>最能激励它的测试图像</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>right: it is %1</source>
        <translation>正确：是 %1</translation>
    </message>
    <message>
        <source>wrong: it is %1</source>
        <translation>错误：是 %1</translation>
    </message>
    <message>
        <source>By how much the %1 of the voting layers together is higher for this label.</source>
        <translation>参与投票的各层的%1之和对该标签高出多少。</translation>
    </message>
    <message>
        <source>ahead of %1 by %2</source>
        <translation>领先 %1 达 %2</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>概率 %1</translation>
    </message>
    <message>
        <source>Probability that the readout, a linear softmax on the layers&apos; activities, gives.</source>
        <translation>读出层（基于各层激活值的线性 softmax）给出的概率。</translation>
    </message>
    <message>
        <source>unsure: %1 or %2</source>
        <translation>不确定：%1 或 %2</translation>
    </message>
    <message>
        <source>Readout says %1, %2</source>
        <translation>读出层认为是 %1，%2</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>&gt; %1 %</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Answered by %1. Start to watch a network learn from nothing.</source>
        <translation>由%1作答。点击开始，观看网络从零学起。</translation>
    </message>
    <message>
        <source>No layer takes it for training data.</source>
        <translation>没有一层认为它是训练数据。</translation>
    </message>
    <message>
        <source>Every layer takes it for training data.</source>
        <translation>每一层都认为它是训练数据。</translation>
    </message>
    <message>
        <source>%1 of %2 layers take it for training data.</source>
        <translation>%2 层中有 %1 层认为它是训练数据。</translation>
    </message>
    <message>
        <source>unlike the data</source>
        <translation>不像训练数据</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Learning takes a batch of %1 real samples; the first of them are here. Layer 1 is to answer them with high goodness. Click on one to follow it.</source>
        <translation>学习取一批 %1 个真实样本，其中最前面的几个在这里。第 1 层应当以高优度回应它们。点击其中一个即可跟随它。</translation>
    </message>
    <message>
        <source>Each of them gets a negative, which is made up: the layers are to answer it with low goodness. Both take the same way forward; nothing is sent back.</source>
        <translation>每个样本都配有一个虚构的负样本：各层应当以低优度回应它。两者都走同样的前向路径，没有任何东西传回。</translation>
    </message>
    <message>
        <source>Layer 1 settles with the layer above it over some iterations. How strongly its units are active then is its goodness.</source>
        <translation>第 1 层与上面一层经过若干次迭代稳定下来。此时其单元的活跃程度就是它的优度。</translation>
    </message>
    <message>
        <source>Layer 1 multiplies what it sees with its weights. How strongly its units are active then is its goodness.</source>
        <translation>第 1 层把所见与它的权重相乘。此时其单元的活跃程度就是它的优度。</translation>
    </message>
    <message>
        <source>It compares its goodness with the threshold. The further a sample lies on the wrong side, the more there is to learn from it; one far on its own side teaches nothing any more.</source>
        <translation>它把自己的优度与阈值比较。样本在错误一侧离得越远，可学的就越多；远在自己一侧的样本不再教给它什么。</translation>
    </message>
    <message>
        <source>%1 (p = %2)</source>
        <translation>%1（p = %2）</translation>
    </message>
    <message>
        <source>Threshold %1: positive %2, negative %3</source>
        <translation>阈值 %1：正样本 %2，负样本 %3</translation>
    </message>
    <message>
        <source>Layer 1 changes its own weights a little, from what it saw and did itself: no error came from the layers above. The batch as a whole gains; a single sample can lose.</source>
        <translation>第 1 层根据自己所见所做，稍稍改变自己的权重：没有误差来自上面的层。整个批次会变好，单个样本可能变差。</translation>
    </message>
    <message>
        <source>positive %1, negative %2</source>
        <translation>正样本 %1，负样本 %2</translation>
    </message>
    <message>
        <source>Goodness per unit: %1</source>
        <translation>每单元优度：%1</translation>
    </message>
    <message>
        <source>There is no layer above it. The readout learns from its normalised activity which label goes with it. Then comes the next batch.</source>
        <translation>它上面没有别的层。读出从它的归一化活动中学习相应的标签。然后是下一批。</translation>
    </message>
    <message>
        <source>What it passes on is normalised: how good it found a sample is taken away, so that the next layer has to find out by itself. Each layer above has learnt in the same way. Then comes the next batch.</source>
        <translation>它传递的是归一化的活动：它认为样本有多好这一信息被去掉，下一层必须自己去发现。上面的每一层都以同样的方式学习了。然后是下一批。</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>第 %1 层：%2</translation>
    </message>
    <message>
        <source>Positives</source>
        <translation>正样本</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>负样本</translation>
    </message>
    <message>
        <source>Layer 1 computes its goodness</source>
        <translation>第 1 层计算它的优度</translation>
    </message>
    <message>
        <source>It compares with the threshold</source>
        <translation>它与阈值比较</translation>
    </message>
    <message>
        <source>It changes only its own weights</source>
        <translation>它只改变自己的权重</translation>
    </message>
    <message>
        <source>It passes its normalised activity on</source>
        <translation>它把归一化的活动传下去</translation>
    </message>
    <message>
        <source>Goodness per unit: ●&#xa0;positive %1, ○&#xa0;negative %2</source>
        <translation>每单元优度：●&#xa0;正 %1，○&#xa0;负 %2</translation>
    </message>
</context>
<context>
    <name>WhatIfFigures</name>
    <message>
        <source>above the label with the least</source>
        <translation>高于最低的标签</translation>
    </message>
    <message>
        <source>Answers to the picture, as it is and altered</source>
        <translation>对图片的回答，原样与改动后</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>readout, as it is</source>
        <translation>读出层，原样</translation>
    </message>
    <message>
        <source>readout, altered</source>
        <translation>读出层，改动后</translation>
    </message>
    <message>
        <source>goodness, as it is</source>
        <translation>优度，原样</translation>
    </message>
    <message>
        <source>goodness, altered</source>
        <translation>优度，改动后</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>改动后</translation>
    </message>
    <message>
        <source>Test errors, as it is and altered</source>
        <translation>测试误差，原样与改动后</translation>
    </message>
    <message>
        <source>answers by</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>wrong, as it is</source>
        <translation>错误数，原样</translation>
    </message>
    <message>
        <source>wrong, altered</source>
        <translation>错误数，改动后</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Histograms of %1, as it is and altered</source>
        <translation>%1直方图，原样与改动后</translation>
    </message>
    <message>
        <source>The picture as layers see it: %1, as it is and altered</source>
        <translation>各层眼中的图片：%1，原样与改动后</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>改动后</translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>ROC 曲线下面积</translation>
    </message>
    <message>
        <source>Separation of the layers, as it is and altered</source>
        <translation>各层的分离度，原样与改动后</translation>
    </message>
</context>
<context>
    <name>WhatIfWords</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <comment>answer</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>读出层</translation>
    </message>
    <message>
        <source>layer %1 off</source>
        <translation>第 %1 层关闭</translation>
    </message>
    <message>
        <source>1 unit off</source>
        <translation>关闭 1 个单元</translation>
    </message>
    <message numerus="yes">
        <source>%n units off</source>
        <translation>
            <numerusform>关闭 %n 个单元</numerusform>
        </translation>
    </message>
    <message>
        <source>noise %1</source>
        <translation>噪声 %1</translation>
    </message>
    <message>
        <source>1 pixel blanked</source>
        <translation>抹去 1 个像素</translation>
    </message>
    <message numerus="yes">
        <source>%n pixels blanked</source>
        <translation>
            <numerusform>抹去 %n 个像素</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is altered</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1. Testing: %2 of %3 images</source>
        <translation>%1。测试中：%3 张图像中的 %2 张</translation>
    </message>
    <message>
        <source>%1. %2 test images, epoch %3</source>
        <translation>%1。%2 张测试图像，第 %3 轮</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Goodness</source>
        <translation>优度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>way to answer, answer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Test error: %1</source>
        <translation>测试误差：%1</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The 1 image of %1 is trained %2 in each epoch.</source>
        <translation>%1 的 1 幅图像每轮训练 %2。</translation>
    </message>
    <message numerus="yes">
        <source>The %n images of %1 are trained %2 in each epoch.</source>
        <translation>
            <numerusform>%1 的 %n 幅图像每轮训练 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 次</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Built-in digits</source>
        <translation>内置数字</translation>
    </message>
    <message>
        <source>1 picture of %1 cannot be read and was left out: %2.</source>
        <translation>%1 张图片中有 1 张无法读取，已略去：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of %1 cannot be read and were left out: %2.</source>
        <translation>
            <numerusform>%1 张图片中有 %n 张无法读取，已略去：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are test pictures, so 1 validation picture was left out.</source>
        <translation>已有测试图片，因此略去了 1 张验证图片。</translation>
    </message>
    <message numerus="yes">
        <source>There are test pictures, so %n validation pictures were left out.</source>
        <translation>
            <numerusform>已有测试图片，因此略去了 %n 张验证图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of another size were scaled to %1 x %2 pixels.</source>
        <translation>其他尺寸的图片已缩放为 %1 x %2 像素。</translation>
    </message>
    <message>
        <source>1 picture outside the classes&apos; folders was left out: %1.</source>
        <translation>略去了类别文件夹之外的 1 张图片：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures outside the classes&apos; folders were left out, such as %1.</source>
        <translation>
            <numerusform>略去了类别文件夹之外的 %n 张图片，例如 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The training images were sorted by class and have been shuffled.</source>
        <translation>训练图像原按类别排序，已打乱。</translation>
    </message>
    <message>
        <source>There were no test images of their own: a sixth of the images, chosen by a fixed shuffle, became the test images.</source>
        <translation>没有单独的测试图像：以固定的随机方式选出六分之一的图像作为测试图像。</translation>
    </message>
    <message>
        <source>The images were dark on light and have been inverted.</source>
        <translation>图像原为浅底深色，已反转。</translation>
    </message>
    <message>
        <source>Each image&apos;s own grey ground has been taken out.</source>
        <translation>已去除每幅图像自身的灰色背景。</translation>
    </message>
    <message>
        <source>Y. LeCun, C. Cortes, C. Burges, from NIST&apos;s handwriting</source>
        <translation>Y. LeCun、C. Cortes、C. Burges，取自 NIST 手写数据</translation>
    </message>
    <message>
        <source>Handwritten digits, the set that everybody starts with.</source>
        <translation>手写数字，人人入门所用的数据集。</translation>
    </message>
    <message>
        <source>Zalando Research, MIT licence</source>
        <translation>Zalando Research，MIT 许可证</translation>
    </message>
    <message>
        <source>Pieces of clothing; harder than digits.</source>
        <translation>服装图像；比数字更难。</translation>
    </message>
    <message>
        <source>G. Cohen and others, from NIST&apos;s handwriting</source>
        <translation>G. Cohen 等，取自 NIST 手写数据</translation>
    </message>
    <message>
        <source>Handwritten letters, capital and small as one class.</source>
        <translation>手写字母，大小写合为一类。</translation>
    </message>
    <message>
        <source>CODH, CC BY-SA 4.0</source>
        <translation>CODH，CC BY-SA 4.0</translation>
    </message>
    <message>
        <source>Ten handwritten hiragana from classical Japanese books.</source>
        <translation>取自日本古籍的十个手写平假名。</translation>
    </message>
    <message>
        <source>280,000 handwritten digits.</source>
        <translation>280,000 个手写数字。</translation>
    </message>
    <message>
        <source>Digits and letters in 47 classes of equal size.</source>
        <translation>数字和字母，共 47 类，各类数量相同。</translation>
    </message>
    <message>
        <source>Digits, capital and small letters in 62 classes.</source>
        <translation>数字和大小写字母，共 62 类。</translation>
    </message>
    <message>
        <source>Digits and letters in 47 classes, as often as written.</source>
        <translation>数字和字母，共 47 类，频率与实际书写相同。</translation>
    </message>
    <message>
        <source>Digits chosen as MNIST&apos;s are, with other writers among them.</source>
        <translation>按 MNIST 的方式选取的数字，其中有其他书写者。</translation>
    </message>
    <message>
        <source>The files have the pixels column by column; the images were turned upright.</source>
        <translation>文件中的像素按列存放；图像已转正。</translation>
    </message>
    <message>
        <source>The last column was taken for the labels.</source>
        <translation>最后一列被当作标签。</translation>
    </message>
    <message>
        <source>Column %1 was taken for an index and left out.</source>
        <translation>第 %1 列被当作索引，已略去。</translation>
    </message>
    <message>
        <source>%1 has no labels and was left out.</source>
        <translation>%1 没有标签，已略去。</translation>
    </message>
    <message>
        <source>The files are not the original ones of %1.</source>
        <translation>这些文件不是 %1 的原始文件。</translation>
    </message>
    <message>
        <source>The files are unverified: the checksums of %1&apos;s original ones are not known.</source>
        <translation>这些文件未经校验：%1 原始文件的校验和未知。</translation>
    </message>
    <message>
        <source>Values from %1 to %2 were read as black to white; those beyond were cut.</source>
        <translation>%1 到 %2 的值按黑到白读取；超出的部分已截断。</translation>
    </message>
    <message>
        <source>Values from %1 to %2 were read as black to white.</source>
        <translation>%1 到 %2 的值按黑到白读取。</translation>
    </message>
    <message>
        <source>What was drawn is not certain in 1 picture: look at the samples.</source>
        <translation>有 1 张图片中画的内容不确定：请查看样本。</translation>
    </message>
    <message numerus="yes">
        <source>What was drawn is not certain in %n pictures: look at the samples.</source>
        <translation>
            <numerusform>有 %n 张图片中画的内容不确定：请查看样本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer %1 is dead: no unit answers.</source>
        <translation>第 %1 层已失效：没有单元响应。</translation>
    </message>
    <message>
        <source>Layers %1 are dead: no unit answers.</source>
        <translation>第 %1 层均已失效：没有单元响应。</translation>
    </message>
    <message>
        <source>Layer %1 is stuck at the threshold.</source>
        <translation>第 %1 层停滞在阈值处。</translation>
    </message>
    <message>
        <source>Layers %1 are stuck at the threshold.</source>
        <translation>第 %1 层均停滞在阈值处。</translation>
    </message>
    <message>
        <source>Layer %1 hardly separates yet.</source>
        <translation>第 %1 层还几乎没有区分能力。</translation>
    </message>
    <message>
        <source>Layers %1 hardly separate yet.</source>
        <translation>第 %1 层还几乎都没有区分能力。</translation>
    </message>
    <message>
        <source>By %1 the answers are no better than guesses: test error %2 %.</source>
        <translation>按%1，答案并不比猜测好：测试误差 %2 %。</translation>
    </message>
    <message>
        <source>readout</source>
        <translation>读出层</translation>
    </message>
    <message>
        <source>The run turned non-finite at step %1; the weights of step %2, after %3 epochs, are back.</source>
        <translation>运行在第 %1 步出现非有限数值；已恢复第 %2 步（%3 轮之后）的权重。</translation>
    </message>
    <message>
        <source>Likely the learning rate, %1, is too high.</source>
        <translation>可能是学习率 %1 太高。</translation>
    </message>
    <message>
        <source>The layers do tell real samples from others, so likely the labels do not belong to the images.</source>
        <translation>各层确实能把真实样本与其他样本区分开，因此可能是标签与图像不对应。</translation>
    </message>
    <message>
        <source>Look whether both are in the same order, and whether the test data are of the same kind.</source>
        <translation>请检查两者的顺序是否一致，以及测试数据是否属于同一种类。</translation>
    </message>
    <message>
        <source>Likely the ground of the images is not black: nine tenths of their pixels are brighter than %1 of 255, so that all images look alike to a layer.</source>
        <translation>可能是图像背景不是黑色：十分之九的像素亮于 %1（满值 255），因此对层来说所有图像看起来都一样。</translation>
    </message>
    <message>
        <source>Likely the learning rate, %1, is too low.</source>
        <translation>可能是学习率 %1 太低。</translation>
    </message>
    <message>
        <source>Likely the loss is too flat: a mean of squares is as many times less steep than a sum as there are units.</source>
        <translation>可能是损失太平缓：平方均值的陡度比平方和小，倍数等于单元数。</translation>
    </message>
    <message>
        <source>Likely because nothing wakes a silent unit: peer normalisation is off.</source>
        <translation>可能是因为没有什么能唤醒沉默的单元：同伴归一化已关闭。</translation>
    </message>
    <message>
        <source>Likely the label at the top is outvoted by the layers below.</source>
        <translation>可能是顶端的标签被下面的层压过。</translation>
    </message>
    <message>
        <source>Likely the threshold, %1 per unit, is out of reach.</source>
        <translation>可能是阈值（每单元 %1）无法达到。</translation>
    </message>
    <message>
        <source>Likely a few steps were too large for it.</source>
        <translation>可能是有几步对它来说太大。</translation>
    </message>
    <message>
        <source>Likely positives and negatives pull it the same way.</source>
        <translation>可能是正样本和负样本把它拉向同一方向。</translation>
    </message>
    <message>
        <source>Likely it has not been trained for long enough.</source>
        <translation>可能是训练时间不够长。</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>加载已取消。</translation>
    </message>
    <message>
        <source>Opening a run needs a paused one.</source>
        <translation>打开运行需要先暂停。</translation>
    </message>
    <message>
        <source>Loading gave way to another command.</source>
        <translation>加载让位于另一条命令。</translation>
    </message>
    <message>
        <source>Nothing can be computed here: %1.</source>
        <translation>此处无法计算：%1。</translation>
    </message>
    <message>
        <source>Matrix products run on the slow %1. Installing libblis4-openmp makes training many times faster.</source>
        <translation>矩阵乘法正在使用较慢的 %1。安装 libblis4-openmp 可使训练快许多倍。</translation>
    </message>
    <message>
        <source>There is no moment to go back to: nothing is kept of this run.</source>
        <translation>没有可返回的时刻：此运行没有保存任何内容。</translation>
    </message>
    <message>
        <source>No moment is kept that is so early: nothing before step %1.</source>
        <translation>没有保留这么早的时刻：第 %1 步之前没有。</translation>
    </message>
    <message>
        <source>A new run goes on from a kept moment: go back to one first.</source>
        <translation>新的运行从保留的时刻继续：请先回到某个时刻。</translation>
    </message>
    <message>
        <source>A new run goes on from epoch %1 of the one before</source>
        <translation>新的运行从上一个运行的第 %1 轮继续</translation>
    </message>
    <message>
        <source>Cannot train: there are no data yet.</source>
        <translation>无法训练：还没有数据。</translation>
    </message>
    <message>
        <source>All epochs have been trained. Raise Epochs to go on, or reset.</source>
        <translation>所有轮次都已训练。要继续请增加轮数，或重置。</translation>
    </message>
    <message>
        <source>A step needs a paused run.</source>
        <translation>单步需要先暂停运行。</translation>
    </message>
    <message>
        <source>Nothing is being trained.</source>
        <translation>当前没有在训练。</translation>
    </message>
    <message>
        <source>Nothing to reset: there are no data yet.</source>
        <translation>没有可重置的内容：还没有数据。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot change during a run: apply and restart.</source>
        <translation>“%1”不能在运行中更改：请应用并重新开始。</translation>
    </message>
    <message>
        <source>There is nothing to test yet.</source>
        <translation>还没有可测试的内容。</translation>
    </message>
    <message>
        <source>Testing needs a paused run.</source>
        <translation>测试需要先暂停运行。</translation>
    </message>
    <message>
        <source>There are no weights to export yet.</source>
        <translation>还没有可导出的权重。</translation>
    </message>
    <message>
        <source>Weights written to %1</source>
        <translation>权重已写入 %1</translation>
    </message>
    <message>
        <source>Load data before importing weights.</source>
        <translation>请先加载数据，再导入权重。</translation>
    </message>
    <message>
        <source>Importing weights needs a paused run.</source>
        <translation>导入权重需要先暂停运行。</translation>
    </message>
    <message>
        <source>Weights read from %1</source>
        <translation>已从 %1 读取权重</translation>
    </message>
    <message>
        <source>The run cannot be kept for now: %1</source>
        <translation>目前无法保存运行：%1</translation>
    </message>
    <message>
        <source>This run is not kept: %1</source>
        <translation>此运行不会被保存：%1</translation>
    </message>
    <message>
        <source>the last epoch was trained</source>
        <translation>最后一轮已训练</translation>
    </message>
    <message>
        <source>test error %1 % by readout</source>
        <translation>按读出层的测试误差 %1 %</translation>
    </message>
    <message>
        <source>test error %1 % by readout, %2 % by %3</source>
        <translation>测试误差：按读出层 %1 %，按%3 %2 %</translation>
    </message>
    <message>
        <source>The run goes on after epoch %1 of %2</source>
        <translation>运行从第 %1 轮之后继续，共 %2 轮</translation>
    </message>
    <message>
        <source>%1: %2 training and %3 test images.</source>
        <translation>%1：%2 幅训练图像和 %3 幅测试图像。</translation>
    </message>
    <message>
        <source>The layers have learnt for longer than %1 epochs already: they stop after %2.</source>
        <translation>各层学习已超过 %1 轮：它们在第 %2 轮后停止。</translation>
    </message>
    <message>
        <source>The test gave way to another command.</source>
        <translation>测试让位于另一条命令。</translation>
    </message>
    <message>
        <source>The layers do not learn from their goodness here.</source>
        <translation>此处各层不从优度学习。</translation>
    </message>
    <message>
        <source>Sum of squares</source>
        <translation>平方和</translation>
    </message>
    <message>
        <source>Mean of squares</source>
        <translation>平方均值</translation>
    </message>
    <message>
        <source>Negated sum: positives are quiet</source>
        <translation>取负的和：正样本安静</translation>
    </message>
    <message>
        <source>Sum over the most active units</source>
        <translation>最活跃单元之和</translation>
    </message>
    <message>
        <source>Logistic with a threshold</source>
        <translation>带阈值的逻辑损失</translation>
    </message>
    <message>
        <source>Margin between the pair (SymBa)</source>
        <translation>成对间隔（SymBa）</translation>
    </message>
    <message>
        <source>Logistic with two thresholds</source>
        <translation>带两个阈值的逻辑损失</translation>
    </message>
    <message>
        <source>Goodness</source>
        <translation>优度</translation>
    </message>
    <message>
        <source>What a layer pushes up for positives and down for negatives. The sum, as in the paper, is as many times sharper than the mean as the layer has units.</source>
        <translation>层对正样本提高、对负样本降低的量。论文中的和比均值锐利，倍数等于该层的单元数。</translation>
    </message>
    <message>
        <source>Most active units</source>
        <translation>最活跃的单元</translation>
    </message>
    <message>
        <source>Share of a layer&apos;s units that count, when only the most active ones do.</source>
        <translation>仅计最活跃单元时，所计单元占该层的比例。</translation>
    </message>
    <message>
        <source>of units</source>
        <translation>占单元</translation>
    </message>
    <message>
        <source>Goodness does not count the most active units only.</source>
        <translation>优度并非仅计最活跃的单元。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Goodness per unit at which a layer calls a sample positive with probability one half. 1 is the paper&apos;s threshold: the number of units.</source>
        <translation>层以二分之一的概率判为正样本时的每单元优度。1 为论文的阈值：单元数。</translation>
    </message>
    <message>
        <source>per unit</source>
        <translation>每单元</translation>
    </message>
    <message>
        <source>Learning has no threshold here.</source>
        <translation>此处的学习没有阈值。</translation>
    </message>
    <message>
        <source>Threshold of negatives</source>
        <translation>负样本阈值</translation>
    </message>
    <message>
        <source>With two thresholds: goodness per unit that negatives are to stay below.</source>
        <translation>使用两个阈值时：负样本应低于的每单元优度。</translation>
    </message>
    <message>
        <source>Only the loss with two thresholds has a second one.</source>
        <translation>只有带两个阈值的损失才有第二个阈值。</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>锐度</translation>
    </message>
    <message>
        <source>How fast a layer grows certain with the distance of its goodness from the threshold; 1 is the paper&apos;s.</source>
        <translation>层的确信程度随优度与阈值之距增长的快慢；1 为论文的值。</translation>
    </message>
    <message>
        <source>Peer normalisation</source>
        <translation>同伴归一化</translation>
    </message>
    <message>
        <source>Pull of each unit&apos;s mean activity towards that of its layer, so that no unit is always off or always on.</source>
        <translation>把每个单元的平均激活值拉向该层的平均值，使任何单元都不会总是关闭或总是打开。</translation>
    </message>
    <message>
        <source>Only hybrids of two images are made with masks.</source>
        <translation>只有两幅图像的混合才用掩模制作。</translation>
    </message>
    <message>
        <source>Hard: what it confuses now</source>
        <translation>困难：当前易混淆的</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Label strength</source>
        <translation>标签强度</translation>
    </message>
    <message>
        <source>The network is not shown the label here.</source>
        <translation>此处不向网络显示标签。</translation>
    </message>
    <message>
        <source>Wrong labels</source>
        <translation>错误标签</translation>
    </message>
    <message>
        <source>How the label of a negative is chosen; never the true one.</source>
        <translation>负样本标签的选择方式；绝不是真实标签。</translation>
    </message>
    <message>
        <source>Negatives carry no wrong label here.</source>
        <translation>此处的负样本不带错误标签。</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Power of the readout&apos;s probabilities from which hard labels are drawn: 0 is even, 2 prefers the likeliest mistake more than 1 does.</source>
        <translation>抽取困难标签所用的读出层概率的幂：0 为均匀，2 比 1 更偏向最可能的错误。</translation>
    </message>
    <message>
        <source>Only hard labels are drawn by their probability.</source>
        <translation>只有困难标签才按概率抽取。</translation>
    </message>
    <message>
        <source>Mask blur</source>
        <translation>掩模模糊</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Mask blur, give or take</source>
        <translation>掩模模糊的浮动</translation>
    </message>
    <message>
        <source>Masks are blurred up to so many passes less or more: coarse and fine ones are mixed.</source>
        <translation>掩模的模糊次数可在此范围内增减：粗细混合。</translation>
    </message>
    <message>
        <source>Only a top-down network iterates.</source>
        <translation>只有自上而下的网络才迭代。</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习方式</translation>
    </message>
    <message>
        <source>Kind of layers</source>
        <translation>层的类型</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>How often the layers of a top-down network are updated for one image, all at once. (Hinton 2022, section 5)</source>
        <translation>自上而下网络的各层对一幅图像同时更新的次数。（Hinton 2022，第 5 节）</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>阻尼</translation>
    </message>
    <message>
        <source>Share of its last activity that a unit of a top-down network keeps.</source>
        <translation>自上而下网络的单元保留上次激活值的比例。</translation>
    </message>
    <message>
        <source>First judged iteration</source>
        <translation>起始评判迭代</translation>
    </message>
    <message>
        <source>A top-down network judges a label by its mean goodness from this iteration on.</source>
        <translation>自上而下的网络按此次迭代起的平均优度评判标签。</translation>
    </message>
    <message>
        <source>Last judged iteration</source>
        <translation>末次评判迭代</translation>
    </message>
    <message>
        <source>A top-down network judges a label by its mean goodness up to this iteration.</source>
        <translation>自上而下的网络按截至此次迭代的平均优度评判标签。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Backprop trains the readout like the layers.</source>
        <translation>反向传播像训练各层一样训练读出层。</translation>
    </message>
    <message>
        <source>Readout rate</source>
        <translation>读出层学习率</translation>
    </message>
    <message>
        <source>Learning rate of the linear softmax that reads the label from the activities.</source>
        <translation>从激活值读出标签的线性 softmax 的学习率。</translation>
    </message>
    <message>
        <source>Readout decay</source>
        <translation>读出层衰减</translation>
    </message>
    <message>
        <source>Weight decay of the readout.</source>
        <translation>读出层的权重衰减。</translation>
    </message>
    <message>
        <source>Share of a batch</source>
        <translation>批次比例</translation>
    </message>
    <message>
        <source>How much of each batch a supervised readout learns from. It costs a pass of its own; the other samples take their wrong labels from what it thought of them when it saw them last.</source>
        <translation>有监督的读出层从每个批次的多大部分学习。这需要单独一次前向；其他样本的错误标签取自读出层上次看到它们时的判断。</translation>
    </message>
    <message>
        <source>of samples</source>
        <translation>占样本</translation>
    </message>
    <message>
        <source>The readout learns in the pass of the layers here.</source>
        <translation>此处读出层在各层的同一次前向中学习。</translation>
    </message>
    <message>
        <source>Readout sees</source>
        <translation>读出层所见</translation>
    </message>
    <message>
        <source>The layers whose normalised activities the readout reads.</source>
        <translation>读出层读取其归一化激活值的层。</translation>
    </message>
    <message>
        <source>Readout refit</source>
        <translation>读出层重新拟合</translation>
    </message>
    <message>
        <source>Epochs at the end in which the layers rest and only the readout goes on to learn.</source>
        <translation>最后若干轮中各层停止学习，只有读出层继续学习。</translation>
    </message>
    <message>
        <source>Decay while refit</source>
        <translation>重新拟合时的衰减</translation>
    </message>
    <message>
        <source>Weight decay of the readout while the layers rest.</source>
        <translation>各层停止学习时读出层的权重衰减。</translation>
    </message>
    <message>
        <source>The readout is not refit.</source>
        <translation>读出层不重新拟合。</translation>
    </message>
    <message>
        <source>What is faster here</source>
        <translation>此处较快者</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 位</translation>
    </message>
    <message>
        <source>16 bits (bfloat16)</source>
        <translation>16 位（bfloat16）</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>Use only the first so many training images; 0 uses all.</source>
        <translation>只使用前若干幅训练图像；0 表示全部。</translation>
    </message>
    <message>
        <source>images</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Numbers in matrix products. 16 bits are several times faster on some processors and slower on others; weights have 32 bits always.</source>
        <translation>矩阵乘法中的数字。16 位在某些处理器上快数倍，在另一些上更慢；权重始终为 32 位。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Initial weights, data order and negatives follow from it. The same seed on the same machine with the same threads gives the same bits.</source>
        <translation>初始权重、数据顺序和负样本都由它决定。在同一台机器上用相同的线程数，同一种子得到逐位相同的结果。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Negatives</source>
        <translation>负样本</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>读出层</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>All but the first</source>
        <translation>除第一层外的所有层</translation>
    </message>
    <message>
        <source>Last layer only</source>
        <translation>仅最后一层</translation>
    </message>
    <message>
        <source>Readout and layers</source>
        <translation>读出层和各层</translation>
    </message>
    <message>
        <source>Readout only</source>
        <translation>仅读出层</translation>
    </message>
    <message>
        <source>Only at the end</source>
        <translation>仅在结束时</translation>
    </message>
    <message>
        <source>Voting layers</source>
        <translation>参与投票的层</translation>
    </message>
    <message>
        <source>The layers that together choose a label. Hinton leaves the first one out, because it sees the label directly.</source>
        <translation>共同选择标签的层。Hinton 不用第一层，因为它直接看到标签。</translation>
    </message>
    <message>
        <source>The layers do not judge answers here.</source>
        <translation>此处各层不评判答案。</translation>
    </message>
    <message>
        <source>Test in passing</source>
        <translation>训练中测试</translation>
    </message>
    <message>
        <source>What is measured on the test images at 1/16, 1/8, 1/4, 1/2 and, if it is long, 3/4 of the first epoch and after every epoch. The error by goodness costs one pass per class.</source>
        <translation>在第一轮的 1/16、1/8、1/4、1/2（轮次较长时还有 3/4）处以及每轮之后在测试图像上测量的内容。按优度的误差需要每类一次前向。</translation>
    </message>
    <message>
        <source>Work for tests</source>
        <translation>测试的工作量</translation>
    </message>
    <message>
        <source>of training</source>
        <translation>占训练</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>Test on so many of the last training images instead, and do not train on them: settings chosen so have not seen the test images.</source>
        <translation>改用最后若干幅训练图像测试，并且不用它们训练：这样选出的设置没有见过测试图像。</translation>
    </message>
    <message>
        <source>Smoothed momentum</source>
        <translation>平滑动量</translation>
    </message>
    <message>
        <source>Adam, decoupled decay</source>
        <translation>Adam，解耦衰减</translation>
    </message>
    <message>
        <source>Constant, then linear to zero</source>
        <translation>先恒定，再线性降至零</translation>
    </message>
    <message>
        <source>Linear to zero</source>
        <translation>线性降至零</translation>
    </message>
    <message>
        <source>Half a cosine to zero</source>
        <translation>半余弦降至零</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Passes over the training images. The learning rate falls towards the last one, so a run that is stopped early looks worse than it could.</source>
        <translation>遍历训练图像的次数。学习率向最后一轮递减，因此提前停止的运行会显得比应有的差。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Positive samples per step; as many negatives go with them.</source>
        <translation>每步的正样本数；同时有同样多的负样本。</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>How a gradient becomes a step. The paper&apos;s is the smoothed momentum.</source>
        <translation>梯度如何变成一步。论文使用平滑动量。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Step along the smoothed gradient of the layers. Hinton&apos;s code uses 0.01; Adam wants about a tenth of it.</source>
        <translation>沿各层平滑梯度的步长。Hinton 的代码使用 0.01；Adam 约需其十分之一。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Share of the past in the smoothed gradient: v = m v + (1 - m) g.</source>
        <translation>平滑梯度中过去所占的比例：v = m v + (1 - m) g。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Pull of the layers&apos; weights towards zero.</source>
        <translation>把各层权重拉向零。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>How the learning rate falls over the epochs.</source>
        <translation>学习率随轮次递减的方式。</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Every training image is shifted by up to so many pixels each time it is shown.</source>
        <translation>每幅训练图像每次显示时最多平移这么多像素。</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the units that are silenced at random for each training sample.</source>
        <translation>对每个训练样本随机静默的单元比例。</translation>
    </message>
    <message>
        <source>Averaged weights</source>
        <translation>平均权重</translation>
    </message>
    <message>
        <source>Tests, answers and exports use a running mean of the weights over about so many batches; 0 uses the weights themselves.</source>
        <translation>测试、作答和导出使用约这么多批次的权重滑动平均；0 表示使用权重本身。</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>goodness</source>
        <translation>优度</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>有监督</translation>
    </message>
    <message>
        <source>Unsupervised</source>
        <translation>无监督</translation>
    </message>
    <message>
        <source>Top-down</source>
        <translation>自上而下</translation>
    </message>
    <message>
        <source>class score</source>
        <translation>类别得分</translation>
    </message>
    <message>
        <source>Self-contrastive (SCFF)</source>
        <translation>自对比（SCFF）</translation>
    </message>
    <message>
        <source>Backprop twin</source>
        <translation>反向传播对照</translation>
    </message>
    <message>
        <source>Dense: every unit sees everything</source>
        <translation>全连接：每个单元看到全部</translation>
    </message>
    <message>
        <source>Local receptive fields</source>
        <translation>局部感受野</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>What the program begins with: averaged weights, which answer well within seconds of training.</source>
        <translation>程序的初始设置：平均权重，训练数秒即可很好地作答。</translation>
    </message>
    <message>
        <source>Quick, supervised</source>
        <translation>快速，有监督</translation>
    </message>
    <message>
        <source>A small network that learns labels in seconds: about 2 % error on MNIST.</source>
        <translation>数秒内学会标签的小网络：在 MNIST 上约 2 % 的误差。</translation>
    </message>
    <message>
        <source>Quick, unsupervised</source>
        <translation>快速，无监督</translation>
    </message>
    <message>
        <source>A small network that learns without labels in less than a minute: about 2 % error on MNIST.</source>
        <translation>不到一分钟即可无标签学习的小网络：在 MNIST 上约 2 % 的误差。</translation>
    </message>
    <message>
        <source>Quick, top-down</source>
        <translation>快速，自上而下</translation>
    </message>
    <message>
        <source>A small recurrent network, with a label that is strong enough not to be outvoted.</source>
        <translation>小型循环网络，其标签足够强，不会被压过。</translation>
    </message>
    <message>
        <source>A small network in which every layer learns to name the class by itself.</source>
        <translation>每层自行学习给出类别的小网络。</translation>
    </message>
    <message>
        <source>Quick, SCFF</source>
        <translation>快速，SCFF</translation>
    </message>
    <message>
        <source>A small network that learns from pairs of images, without labels.</source>
        <translation>从图像对中无标签学习的小网络。</translation>
    </message>
    <message>
        <source>Quick, backprop</source>
        <translation>快速，反向传播</translation>
    </message>
    <message>
        <source>The same small network with backprop, to compare with.</source>
        <translation>同样的小网络，用反向传播，供比较。</translation>
    </message>
    <message>
        <source>Tiny, 64-32</source>
        <translation>微型，64-32</translation>
    </message>
    <message>
        <source>The smallest published network, 784-64-32, which others brought to 9.55 % error.</source>
        <translation>已发表的最小网络 784-64-32，他人的误差为 9.55 %。</translation>
    </message>
    <message>
        <source>Wide, 2000-2000</source>
        <translation>宽，2000-2000</translation>
    </message>
    <message>
        <source>The wide published network, 784-2000-2000, which others brought to 6.48 % error.</source>
        <translation>已发表的宽网络 784-2000-2000，他人的误差为 6.48 %。</translation>
    </message>
    <message>
        <source>The paper, supervised</source>
        <translation>论文，有监督</translation>
    </message>
    <message>
        <source>Hinton&apos;s supervised run in the size of his released code, without augmentation: he reports 1.36 % for 4 x 2000.</source>
        <translation>Hinton 的有监督运行，规模同其公开代码，无数据增强：他报告 4 x 2000 为 1.36 %。</translation>
    </message>
    <message>
        <source>The paper, unsupervised</source>
        <translation>论文，无监督</translation>
    </message>
    <message>
        <source>Hinton&apos;s run on hybrid images with a readout at the end: he reports 1.37 %.</source>
        <translation>Hinton 在混合图像上的运行，最后加读出层：他报告 1.37 %。</translation>
    </message>
    <message>
        <source>Unsupervised layers of units that see only part of the layer below: Hinton reports 1.16 %.</source>
        <translation>无监督的层，其单元只看到下层的一部分：Hinton 报告 1.16 %。</translation>
    </message>
    <message>
        <source>The recurrent network of section 5, with the label clamped at its top: Hinton reports 1.31 %.</source>
        <translation>第 5 节的循环网络，标签固定在顶端：Hinton 报告 1.31 %。</translation>
    </message>
    <message>
        <source>Best, supervised</source>
        <translation>最佳，有监督</translation>
    </message>
    <message>
        <source>Best, unsupervised</source>
        <translation>最佳，无监督</translation>
    </message>
    <message>
        <source>Best, top-down</source>
        <translation>最佳，自上而下</translation>
    </message>
    <message>
        <source>The recurrent network on shifted images.</source>
        <translation>在平移图像上的循环网络。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 的数</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>Forward-Forward</source>
        <translation>Forward-Forward</translation>
    </message>
    <message>
        <source>Cannot race: there are no data yet.</source>
        <translation>无法竞赛：还没有数据。</translation>
    </message>
    <message>
        <source>A race is on: end it before another one begins.</source>
        <translation>竞赛正在进行：请先结束它再开始另一个。</translation>
    </message>
    <message>
        <source>Cannot race: %1</source>
        <translation>无法竞赛：%1</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>本运行</translation>
    </message>
    <message>
        <source>backprop</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>There is no race to end.</source>
        <translation>没有可结束的竞赛。</translation>
    </message>
    <message>
        <source>The race gave way to another run.</source>
        <translation>竞赛让位于另一个运行。</translation>
    </message>
    <message>
        <source>%1 turned non-finite at step %2, where %3 did not</source>
        <translation>%1 在第 %2 步出现非有限数值，而 %3 没有</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 轮</translation>
    </message>
    <message numerus="yes">
        <source>%n epochs</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 轮</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1 %2 % (of %3 images)</source>
        <translation>%1 %2 %（%3 幅图像）</translation>
    </message>
    <message>
        <source>%1 and %2 were not both tested</source>
        <translation>%1 与 %2 并未都经过测试</translation>
    </message>
    <message>
        <source>%1, %2 test error after %3</source>
        <translation>%3后的测试误差：%1，%2</translation>
    </message>
    <message>
        <source>%1 test error after %2, %3 test error after %4</source>
        <translation>%2后的测试误差：%1；%4后的测试误差：%3</translation>
    </message>
    <message>
        <source>%1; both took as long</source>
        <translation>%1；两者用时相同</translation>
    </message>
    <message>
        <source>%1; %2 took %3 times as long</source>
        <translation>%1；%2 用时为另一方的 %3 倍</translation>
    </message>
    <message>
        <source>This run is trained by another program. To train here, go back to a moment of it and go on from there, or reset.</source>
        <translation>此运行由另一个程序训练。要在这里训练，请回到它的某个时刻并从那里继续，或重置。</translation>
    </message>
    <message>
        <source>The program that trained this run has ended</source>
        <translation>训练此运行的程序已结束</translation>
    </message>
    <message>
        <source>The program that trained this run has ended at epoch %1</source>
        <translation>训练此运行的程序已在第 %1 轮结束</translation>
    </message>
    <message>
        <source>Following a run that another program trains</source>
        <translation>正在跟随另一个程序训练的运行</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not there any more: what was read of the run is still shown</source>
        <translation>“%1”已不存在：仍显示已读取的部分</translation>
    </message>
    <message>
        <source>This run learns by backprop itself.</source>
        <translation>此运行本身就用反向传播学习。</translation>
    </message>
    <message>
        <source>Both runs must have the same &apos;%1&apos;: this one has %2, the other one %3.</source>
        <translation>两个运行的“%1”必须相同：本运行为 %2，另一个为 %3。</translation>
    </message>
    <message>
        <source>Both runs have the same settings: they would learn the same.</source>
        <translation>两个运行的设置相同：它们会学到同样的东西。</translation>
    </message>
    <message>
        <source>This is the run that is there now: compare it with another one.</source>
        <translation>这就是当前的运行：请将它与另一个运行比较。</translation>
    </message>
    <message>
        <source>Compared with a run at epoch %1</source>
        <translation>正与一个处于第 %1 轮的运行比较</translation>
    </message>
    <message>
        <source>The run is no longer compared with another one: %1</source>
        <translation>不再与另一个运行比较：%1</translation>
    </message>
    <message>
        <source>It reads images of %1 × %2 pixels, and this drawing becomes one of %3 × %4.</source>
        <translation>它读取 %1 × %2 像素的图像，而此图画会变成 %3 × %4 的图像。</translation>
    </message>
    <message>
        <source>It tells other classes apart than this run.</source>
        <translation>它区分的类别与本运行不同。</translation>
    </message>
    <message>
        <source>Cannot write &apos;%1&apos;: the folder holds &apos;%2&apos;, which would be lost. Choose another name, or move it away.</source>
        <translation>无法写入“%1”：该文件夹中有“%2”，会因此丢失。请换一个名称，或先把它移走。</translation>
    </message>
    <message>
        <source>a zip of more than 4 GB cannot be written; other formats hold more</source>
        <translation>无法写入超过 4 GB 的 ZIP；其他格式可以容纳更多</translation>
    </message>
    <message>
        <source>%1 of %2 images should be %3 numbers each, and are %4</source>
        <translation>%2 幅图像的%1应各为 %3 个数，实际为 %4 个</translation>
    </message>
    <message>
        <source>%1 of image %2 for class %3 should be %4, and is %5</source>
        <translation>图像 %2 对类别 %3 的%1应为 %4，实际为 %5</translation>
    </message>
    <message>
        <source>the readout&apos;s answer</source>
        <translation>读出层答案</translation>
    </message>
    <message>
        <source>the goodness</source>
        <translation>优度</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights, 16 bits</source>
        <translation>权重，16 位</translation>
    </message>
    <message>
        <source>Weights, bfloat16</source>
        <translation>权重，bfloat16</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy 数组</translation>
    </message>
    <message>
        <source>PyTorch folder</source>
        <translation>PyTorch 文件夹</translation>
    </message>
    <message>
        <source>there is no export format &apos;%1&apos;; there are %2</source>
        <translation>没有导出格式“%1”；现有 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends as a file of the format %2 does; one of the format %3 ends in .%4</source>
        <translation>“%1”的后缀属于格式 %2；格式 %3 的后缀是 .%4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say in which format the network should be exported: expected a name that ends in one of %2, or a format that is named</source>
        <translation>“%1”没有说明以哪种格式导出网络：名称应以 %2 之一结尾，或另行指定格式</translation>
    </message>
    <message>
        <source>the disk does not hold the bytes that were written to it</source>
        <translation>磁盘上的内容与写入的字节不一致</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not written: read back, it is not the network that was exported: %2</source>
        <translation>未写入“%1”：读回后与导出的网络不一致：%2</translation>
    </message>
    <message>
        <source>the weights cannot be written: &apos;%1&apos; has numbers that are not finite, because the run has diverged</source>
        <translation>无法写入权重：“%1”中有非有限的数，因为运行已发散</translation>
    </message>
    <message>
        <source>the weights cannot be written: &apos;%1&apos; has numbers above %2, which 16 bits cannot hold; with 32 bits they can be written</source>
        <translation>无法写入权重：“%1”中有大于 %2 的数，16 位无法容纳；用 32 位可以写入</translation>
    </message>
    <message>
        <source>In %1 the metadata &apos;%2&apos; must be text</source>
        <translation>%1 中的元数据“%2”必须是文本</translation>
    </message>
    <message>
        <source>A picture of the report cannot be made: %1</source>
        <translation>无法生成报告的图片：%1</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是一个文件夹</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>它没有指明文件</translation>
    </message>
    <message>
        <source>%1 needs %2 MB of memory, expected at most the %3 MB that are free.</source>
        <translation>%1 需要 %2 MB 内存，而可用内存只有 %3 MB。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>A checksum cannot be computed: the OpenSSL library refuses SHA-256.</source>
        <translation>无法计算校验和：OpenSSL 库拒绝 SHA-256。</translation>
    </message>
    <message>
        <source>expected &apos;%1&apos; to be the state of a generator of random numbers, found other bytes</source>
        <translation>“%1”应为随机数生成器的状态，实际是其他字节</translation>
    </message>
    <message>
        <source>expected a value &apos;%1&apos;, found none</source>
        <translation>应有值“%1”，但未找到</translation>
    </message>
    <message>
        <source>expected &apos;%1&apos; to be %2, found %3</source>
        <translation>“%1”应为 %2，实际为 %3</translation>
    </message>
    <message>
        <source>expected %1 values, found %2</source>
        <translation>应有 %1 个值，实际有 %2 个</translation>
    </message>
    <message>
        <source>%1 gives %2 twice.</source>
        <translation>%1 中 %2 出现了两次。</translation>
    </message>
    <message>
        <source>%1 holds a number that is too large.</source>
        <translation>%1 含有过大的数。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at byte %2.</source>
        <translation>%1 在第 %2 字节处不是有效的 JSON。</translation>
    </message>
    <message>
        <source>%1 nests JSON more than %2 deep.</source>
        <translation>%1 的 JSON 嵌套超过 %2 层。</translation>
    </message>
    <message>
        <source>%1 must be a JSON object, found %2.</source>
        <translation>%1 必须是 JSON 对象，实际为 %2。</translation>
    </message>
    <message>
        <source>Cannot write &apos;%1&apos;: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>no files</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>1 file such as %1</source>
        <translation>1 个文件，即 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files such as %1</source>
        <translation>
            <numerusform>%n 个文件，例如 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no kind of data named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的数据类型。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no data: expected the word &quot;builtin&quot; or an existing folder or file.</source>
        <translation>“%1”不是数据：应为单词“builtin”，或已有的文件夹或文件。</translation>
    </message>
    <message>
        <source>The test images of %1 have %2 pixels, expected %3 as in %4.</source>
        <translation>%1 的测试图像为 %2 像素，应与 %4 一样为 %3。</translation>
    </message>
    <message>
        <source>Images cannot be mixed in %1 times, expected 1 to %2 times.</source>
        <translation>不能将图像混入 %1 次，应为 1 至 %2 次。</translation>
    </message>
    <message>
        <source>The training images of %1 have %2 pixels, expected %3 as in %4.</source>
        <translation>%1 的训练图像为 %2 像素，应与 %4 一样为 %3。</translation>
    </message>
    <message>
        <source>Mixing in %1 once</source>
        <translation>混入 %1 一次</translation>
    </message>
    <message numerus="yes">
        <source>Mixing in %1 %n times</source>
        <translation>
            <numerusform>混入 %1 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are none, at least one is needed.</source>
        <translation>%1一幅也没有，至少需要一幅。</translation>
    </message>
    <message>
        <source>%1 have %2 pixels, 1 label asks for %3.</source>
        <translation>%1共有 %2 个像素，而 1 个标签需要 %3 个。</translation>
    </message>
    <message numerus="yes">
        <source>%1 have %2 pixels, %n labels ask for %3.</source>
        <translation>
            <numerusform>%1共有 %2 个像素，而 %n 个标签需要 %3 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have the label %2, the %3 classes allow 0 to %4.</source>
        <translation>%1有标签 %2，而 %3 个类别只允许 0 至 %4。</translation>
    </message>
    <message>
        <source>The images of %1 are %2 x %3 pixels, sides of 1 to %4 are expected.</source>
        <translation>%1 的图像为 %2 x %3 像素，边长应为 1 至 %4。</translation>
    </message>
    <message>
        <source>%1 has 1 class, 2 to %2 are expected.</source>
        <translation>%1 有 1 个类别，应为 2 至 %2 个。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n classes, 2 to %2 are expected.</source>
        <translation>
            <numerusform>%1 有 %n 个类别，应为 2 至 %2 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 classes, images of %3 pixels cannot carry a label of that many.</source>
        <translation>%1 有 %2 个类别，%3 像素的图像装不下这么多类别的标签。</translation>
    </message>
    <message>
        <source>The training images of %1</source>
        <translation>%1 的训练图像</translation>
    </message>
    <message>
        <source>The test images of %1</source>
        <translation>%1 的测试图像</translation>
    </message>
    <message>
        <source>The table of digit strokes has &quot;%1&quot; where a number is expected.</source>
        <translation>数字笔画表中应为数字处出现了“%1”。</translation>
    </message>
    <message>
        <source>The table of digit strokes has &quot;%1&quot; where &quot;x,y&quot; is expected.</source>
        <translation>数字笔画表中应为“x,y”处出现了“%1”。</translation>
    </message>
    <message>
        <source>The table of digit strokes has a form of %1 (%2) whose variants differ in points: &quot;%3&quot;.</source>
        <translation>数字笔画表中 %1 的一种写法（%2）的各变体点数不同：“%3”。</translation>
    </message>
    <message>
        <source>%1 and the arrays before it are too large: at most %2 bytes of data are read.</source>
        <translation>%1 及其之前的数组过大：最多读取 %2 字节数据。</translation>
    </message>
    <message>
        <source>%1 has images of %2 x %3 pixels, expected %4 x %5 as the other classes have.</source>
        <translation>%1 的图像为 %2 x %3 像素，应与其他类别一样为 %4 x %5。</translation>
    </message>
    <message>
        <source>%1 has %2 classes, 2 to %3 are expected.</source>
        <translation>%1 有 %2 个类别，应为 2 至 %3 个。</translation>
    </message>
    <message>
        <source>%1 has the metadata &apos;classes&apos; %2, expected a JSON list of texts.</source>
        <translation>%1 的元数据“classes”为 %2，应为文本的 JSON 列表。</translation>
    </message>
    <message>
        <source>%1 cannot be read: check its permissions.</source>
        <translation>无法读取 %1：请检查其权限。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 files: a folder with nothing but the data is expected.</source>
        <translation>%1 中的文件超过 %2 个：应为只含数据的文件夹。</translation>
    </message>
    <message>
        <source>the images that belong to %1</source>
        <translation>与 %1 对应的图像</translation>
    </message>
    <message>
        <source>the labels that belong to %1</source>
        <translation>与 %1 对应的标签</translation>
    </message>
    <message>
        <source>the training images that belong to %1</source>
        <translation>与 %1 对应的训练图像</translation>
    </message>
    <message>
        <source>the training labels that belong to %1</source>
        <translation>与 %1 对应的训练标签</translation>
    </message>
    <message>
        <source>the test images that belong to %1</source>
        <translation>与 %1 对应的测试图像</translation>
    </message>
    <message>
        <source>the test labels that belong to %1</source>
        <translation>与 %1 对应的测试标签</translation>
    </message>
    <message>
        <source>the validation images that belong to %1</source>
        <translation>与 %1 对应的验证图像</translation>
    </message>
    <message>
        <source>the validation labels that belong to %1</source>
        <translation>与 %1 对应的验证标签</translation>
    </message>
    <message>
        <source>%1 holds %2 data sets (%3), expected one: put the name of one behind it, as in %4.</source>
        <translation>%1 中有 %2 个数据集（%3），应只有一个：请在其后写上其中一个的名称，例如 %4。</translation>
    </message>
    <message>
        <source>the training images and labels, such as train-images and train-labels</source>
        <translation>训练图像和标签，例如 train-images 和 train-labels</translation>
    </message>
    <message>
        <source>%1 lacks %2.</source>
        <translation>%1 中缺少%2。</translation>
    </message>
    <message>
        <source>%1 and the pictures before it are too many: at most %2 pixels are read.</source>
        <translation>%1 及其之前的图片过多：最多读取 %2 个像素。</translation>
    </message>
    <message>
        <source>%1 has too many pictures that cannot be read: %2 of %3, expected at most one of %4.</source>
        <translation>%1 中无法读取的图片过多：%3 张中有 %2 张，最多允许每 %4 张有一张。</translation>
    </message>
    <message>
        <source>Copying the images</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>No ink was found in %1: nothing but the lines of the paper stands out.</source>
        <translation>在 %1 中没有找到笔迹：只有纸上的格线较为明显。</translation>
    </message>
    <message>
        <source>No ink was found in %1: nothing stands out from its ground.</source>
        <translation>在 %1 中没有找到笔迹：没有任何内容从背景中突显出来。</translation>
    </message>
    <message>
        <source>%1 is not the right file: expected %2 bytes when unpacked, found %3.</source>
        <translation>%1 不是正确的文件：解压后应为 %2 字节，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 is not the right file: expected bytes of the shape %2, found %3 of %4.</source>
        <translation>%1 不是正确的文件：应为形状 %2 的字节，实际为 %4 的 %3。</translation>
    </message>
    <message>
        <source>%1 is not the right file: expected the SHA-256 %2 of its unpacked content, found %3.</source>
        <translation>%1 不是正确的文件：解压内容的 SHA-256 应为 %2，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 is not the right file: expected it to hold %2, found no such file.</source>
        <translation>%1 不是正确的文件：其中应含 %2，但没有该文件。</translation>
    </message>
    <message>
        <source>%1 is none of the files of %2, such as %3.</source>
        <translation>%1 不是 %2 的文件（例如 %3）。</translation>
    </message>
    <message>
        <source>%1 has more than %2 different labels, expected 2 to %2: label number %3 is another one.</source>
        <translation>%1 的不同标签超过 %2 种，应为 2 至 %2 种：第 %3 个标签又是一种。</translation>
    </message>
    <message>
        <source>The test images of %1 have %2 pixels, expected %3 as the training images have.</source>
        <translation>%1 的测试图像为 %2 像素，应与训练图像一样为 %3。</translation>
    </message>
    <message>
        <source>%1 has images of the class %2, which is none of the %3 classes that are trained.</source>
        <translation>%1 有类别 %2 的图像，而它不在训练的 %3 个类别之中。</translation>
    </message>
    <message>
        <source>%1 has the shape %2, expected %3.</source>
        <translation>%1 的形状为 %2，应为 %3。</translation>
    </message>
    <message>
        <source>[images, height, width], [images, pixels] or the first with 1 or 3 channels</source>
        <translation>[图像, 高, 宽]、[图像, 像素]，或前者加上 1 或 3 个通道</translation>
    </message>
    <message>
        <source>%1 has images of %2 x %3 pixels, expected sides of 1 to %4 pixels.</source>
        <translation>%1 的图像为 %2 x %3 像素，边长应为 1 至 %4 像素。</translation>
    </message>
    <message>
        <source>%1 is empty: expected at least one image, found none.</source>
        <translation>%1 是空的：至少应有一幅图像，但没有。</translation>
    </message>
    <message>
        <source>%1 has the label %2 at position %3, expected a whole number.</source>
        <translation>%1 在位置 %3 的标签为 %2，应为整数。</translation>
    </message>
    <message>
        <source>[%1], one number for each image</source>
        <translation>[%1]，每幅图像一个数</translation>
    </message>
    <message>
        <source>as many as the 1 image of %1</source>
        <translation>与 %1 的 1 幅图像一样多</translation>
    </message>
    <message numerus="yes">
        <source>as many as the %n images of %1</source>
        <translation>
            <numerusform>与 %1 的 %n 幅图像一样多</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has 1 label, expected %2.</source>
        <translation>%1 有 1 个标签，应%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n labels, expected %2.</source>
        <translation>
            <numerusform>%1 有 %n 个标签，应%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 announces %2 images in %3 packed bytes, which hold no more than the same image over and over: expected different ones.</source>
        <translation>%1 声称在 %3 个压缩字节中有 %2 幅图像，这只够反复存放同一幅图像：应为不同的图像。</translation>
    </message>
    <message>
        <source>%1 has 1 column in line %2, expected %3 as in the first line.</source>
        <translation>%1 第 %2 行有 1 列，应与第一行一样为 %3 列。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n columns in line %2, expected %3 as in the first line.</source>
        <translation>
            <numerusform>%1 第 %2 行有 %n 列，应与第一行一样为 %3 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no label in line %2.</source>
        <translation>%1 第 %2 行没有标签。</translation>
    </message>
    <message>
        <source>%1 has the value &apos;%2&apos; in line %3, column %4, expected a number.</source>
        <translation>%1 第 %3 行第 %4 列的值为“%2”，应为数字。</translation>
    </message>
    <message>
        <source>%1 has more than %2 empty lines up to line %3, expected a line of numbers for each image.</source>
        <translation>%1 到第 %3 行已有超过 %2 个空行，每幅图像应有一行数字。</translation>
    </message>
    <message>
        <source>%1 is empty: expected at least one line with an image, found none.</source>
        <translation>%1 是空的：至少应有一行图像，但没有。</translation>
    </message>
    <message>
        <source>%1 has 1 image of %2 x %3 pixels without labels, expected a label in each line: its class.</source>
        <translation>%1 有 1 幅 %2 x %3 像素的图像没有标签，每行应有一个标签，即其类别。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n images of %2 x %3 pixels without labels, expected a label in each line: its class.</source>
        <translation>
            <numerusform>%1 有 %n 幅 %2 x %3 像素的图像没有标签，每行应有一个标签，即其类别。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 begins with more than %2 empty lines, expected a line of numbers for each image.</source>
        <translation>%1 开头有超过 %2 个空行，每幅图像应有一行数字。</translation>
    </message>
    <message>
        <source>%1 has 1 column, expected a label and a square number of pixel values up to 64 x 64, such as 785 columns for 28 x 28 pixels.</source>
        <translation>%1 有 1 列，应为一个标签加平方数个像素值（最多 64 x 64），例如 28 x 28 像素为 785 列。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n columns, expected a label and a square number of pixel values up to 64 x 64, such as 785 columns for 28 x 28 pixels.</source>
        <translation>
            <numerusform>%1 有 %n 列，应为一个标签加平方数个像素值（最多 64 x 64），例如 28 x 28 像素为 785 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a text: expected lines of numbers, found a zero byte at its beginning.</source>
        <translation>%1 不是文本：应为数字行，但开头有一个零字节。</translation>
    </message>
    <message>
        <source>%1 has a line of more than %2 characters, expected a line of numbers for each image.</source>
        <translation>%1 有一行超过 %2 个字符，每幅图像应有一行数字。</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 bytes of data are read.</source>
        <translation>%1 过大：最多读取 %2 字节数据。</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: not enough memory.</source>
        <translation>无法解压 %1：内存不足。</translation>
    </message>
    <message>
        <source>%1 is cut short: its gzip data stop before their end.</source>
        <translation>%1 不完整：其 gzip 数据提前中断。</translation>
    </message>
    <message>
        <source>%1 is damaged: its gzip data cannot be unpacked (%2).</source>
        <translation>%1 已损坏：无法解压其 gzip 数据（%2）。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 bytes that are not gzip follow its gzip data.</source>
        <translation>%1 已损坏：其 gzip 数据之后有 %2 个不属于 gzip 的字节。</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: expected %2 bytes, found %3.</source>
        <translation>无法将 %1 读到末尾：应有 %2 字节，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size, which is the same over and over and no data.</source>
        <translation>%1 解压后超过其大小的 %2 倍，只是同样内容的反复，不是数据。</translation>
    </message>
    <message>
        <source>%1 is too long: its beginning announces %2 bytes, found %3.</source>
        <translation>%1 过长：其开头声称有 %2 字节，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 is a folder, a file was expected.</source>
        <translation>%1 是文件夹，应为文件。</translation>
    </message>
    <message>
        <source>%1 is not an IDX file: expected a header of at least 4 bytes, found %2 bytes.</source>
        <translation>%1 不是 IDX 文件：文件头至少应为 4 字节，实际为 %2 字节。</translation>
    </message>
    <message>
        <source>%1 is not an IDX file: expected it to start with two zero bytes, found %2 and %3.</source>
        <translation>%1 不是 IDX 文件：开头应为两个零字节，实际为 %2 和 %3。</translation>
    </message>
    <message>
        <source>%1 holds values of IDX type %2, expected 8 (unsigned bytes), 9, 11, 12, 13 or 14.</source>
        <translation>%1 的值为 IDX 类型 %2，应为 8（无符号字节）、9、11、12、13 或 14。</translation>
    </message>
    <message>
        <source>%1 has %2 dimensions, expected 1 for labels or 3 for images.</source>
        <translation>%1 有 %2 维，标签应为 1 维，图像应为 3 维。</translation>
    </message>
    <message>
        <source>%1 is cut short: expected a header of %2 bytes, found %3 bytes.</source>
        <translation>%1 不完整：文件头应为 %2 字节，实际为 %3 字节。</translation>
    </message>
    <message>
        <source>%1 announces more values than a file can hold.</source>
        <translation>%1 声称的值比文件所能容纳的还多。</translation>
    </message>
    <message>
        <source>%1 is cut short: its header announces %2 bytes of values, found %3.</source>
        <translation>%1 不完整：文件头声称有 %2 字节的值，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 is too long: its header announces %2 bytes of values, found %3.</source>
        <translation>%1 过长：文件头声称有 %2 字节的值，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 is a damaged JPEG picture (%2).</source>
        <translation>%1 是损坏的 JPEG 图片（%2）。</translation>
    </message>
    <message>
        <source>the keys descr, fortran_order and shape, each once, and nothing else</source>
        <translation>键 descr、fortran_order 和 shape 各一次，别无其他</translation>
    </message>
    <message>
        <source>%1 is not a readable .npy file: its header must have %2, found &apos;%3&apos;.</source>
        <translation>%1 不是可读的 .npy 文件：文件头应有%2，实际为“%3”。</translation>
    </message>
    <message>
        <source>a &apos;%1&apos; there</source>
        <translation>此处的“%1”</translation>
    </message>
    <message>
        <source>a text in quotes there</source>
        <translation>此处带引号的文本</translation>
    </message>
    <message>
        <source>no key &apos;%1&apos;</source>
        <translation>“%1”以外的键</translation>
    </message>
    <message>
        <source>%1 holds records of several fields, expected one array of numbers.</source>
        <translation>%1 含有多字段的记录，应为一个数字数组。</translation>
    </message>
    <message>
        <source>%1 holds Python objects (a pickle), expected numbers: such a file could run code and is not opened.</source>
        <translation>%1 含有 Python 对象（pickle），应为数字：这种文件可能会执行代码，因此不会打开。</translation>
    </message>
    <message>
        <source>%1 holds values of the type &apos;%2&apos;, expected whole or floating point numbers of 8 to 64 bits.</source>
        <translation>%1 的值为类型“%2”，应为 8 至 64 位的整数或浮点数。</translation>
    </message>
    <message>
        <source>%1 is stored column by column (Fortran order), expected row by row: save it after numpy.ascontiguousarray.</source>
        <translation>%1 按列存储（Fortran 顺序），应按行存储：请用 numpy.ascontiguousarray 处理后再保存。</translation>
    </message>
    <message>
        <source>True or False there</source>
        <translation>此处的 True 或 False</translation>
    </message>
    <message>
        <source>a shape of at most 8 numbers</source>
        <translation>最多 8 个数的形状</translation>
    </message>
    <message>
        <source>whole numbers from 0 in its shape</source>
        <translation>形状中从 0 起的整数</translation>
    </message>
    <message>
        <source>%1 is not an .npy file: expected it to begin with %2 and a version, found &apos;%3&apos;.</source>
        <translation>%1 不是 .npy 文件：开头应为 %2 和版本号，实际为“%3”。</translation>
    </message>
    <message>
        <source>%1 is an .npy file of version %2, expected version 1 to 3.</source>
        <translation>%1 是版本 %2 的 .npy 文件，应为版本 1 至 3。</translation>
    </message>
    <message>
        <source>%1 is cut short: expected a header of %2 bytes, found %3 bytes for it and its length.</source>
        <translation>%1 不完整：文件头应为 %2 字节，而文件头及其长度总共只有 %3 字节。</translation>
    </message>
    <message>
        <source>%1 announces more numbers than a file can hold.</source>
        <translation>%1 声称的数比文件所能容纳的还多。</translation>
    </message>
    <message>
        <source>%1 is cut short: its header announces %2 bytes of numbers, found %3.</source>
        <translation>%1 不完整：文件头声称有 %2 字节的数，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 is too long: its header announces %2 bytes of numbers, found %3.</source>
        <translation>%1 过长：文件头声称有 %2 字节的数，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2</source>
        <translation>无法将 %1 作为图片读取：%2</translation>
    </message>
    <message>
        <source>%1 is a %2 picture, which is not read here: expected PNG, JPEG or PNM.</source>
        <translation>%1 是 %2 图片，此处无法读取：应为 PNG、JPEG 或 PNM。</translation>
    </message>
    <message>
        <source>Install Qt&apos;s image formats or convert it.</source>
        <translation>请安装 Qt 的图像格式插件，或转换该图片。</translation>
    </message>
    <message>
        <source>The window reads BMP, GIF, TIFF and WebP too; or convert it.</source>
        <translation>窗口程序还能读取 BMP、GIF、TIFF 和 WebP；也可转换该图片。</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read: expected one in a format like PNG, JPEG or PNM, found %2 bytes of something else.</source>
        <translation>%1 不是可读的图片：应为 PNG、JPEG 或 PNM 等格式，实际是 %2 字节的其他内容。</translation>
    </message>
    <message>
        <source>%1 is a picture of %2 x %3 pixels, expected 1 to %4 pixels.</source>
        <translation>%1 是 %2 x %3 像素的图片，应为 1 至 %4 个像素。</translation>
    </message>
    <message>
        <source>%1 cannot be read: the PNG library does not start.</source>
        <translation>无法读取 %1：PNG 库无法启动。</translation>
    </message>
    <message>
        <source>%1 is a damaged PNG picture (%2).</source>
        <translation>%1 是损坏的 PNG 图片（%2）。</translation>
    </message>
    <message>
        <source>its width is above %1</source>
        <translation>其宽度大于 %1</translation>
    </message>
    <message>
        <source>expected its width, found %1</source>
        <translation>应为宽度，实际为%1</translation>
    </message>
    <message>
        <source>its height is above %1</source>
        <translation>其高度大于 %1</translation>
    </message>
    <message>
        <source>expected its height, found %1</source>
        <translation>应为高度，实际为%1</translation>
    </message>
    <message>
        <source>its largest value is above %1</source>
        <translation>其最大值大于 %1</translation>
    </message>
    <message>
        <source>expected its largest value, found %1</source>
        <translation>应为最大值，实际为%1</translation>
    </message>
    <message>
        <source>its pixel value is above %1</source>
        <translation>像素值大于 %1</translation>
    </message>
    <message>
        <source>expected its pixel value, found %1</source>
        <translation>应为像素值，实际为%1</translation>
    </message>
    <message>
        <source>%1 is a damaged PNM picture: %2.</source>
        <translation>%1 是损坏的 PNM 图片：%2。</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>文件末尾</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>expected another 0 or 1</source>
        <translation>应还有 0 或 1</translation>
    </message>
    <message>
        <source>its largest value is 0</source>
        <translation>其最大值为 0</translation>
    </message>
    <message>
        <source>it is cut short, expected at least %1 bytes of pixels, found %2</source>
        <translation>不完整，像素至少应有 %1 字节，实际为 %2</translation>
    </message>
    <message>
        <source>it is cut short before its pixels</source>
        <translation>在像素之前就已中断</translation>
    </message>
    <message>
        <source>In %1 tensor %2</source>
        <translation>%1 中的张量 %2</translation>
    </message>
    <message>
        <source>%1 has the unknown key %2.</source>
        <translation>%1 有未知的键 %2。</translation>
    </message>
    <message>
        <source>%1 has no &apos;%2&apos;.</source>
        <translation>%1 没有“%2”。</translation>
    </message>
    <message>
        <source>%1 has the unknown dtype %2.</source>
        <translation>%1 的 dtype %2 未知。</translation>
    </message>
    <message>
        <source>%1 must have whole numbers from 0 in &apos;%2&apos;, found %3.</source>
        <translation>%1 的“%2”中必须是从 0 起的整数，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 must have a list as &apos;shape&apos;, found %2.</source>
        <translation>%1 的“shape”必须是列表，实际为 %2。</translation>
    </message>
    <message>
        <source>%1 must have a list of two numbers as &apos;data_offsets&apos;.</source>
        <translation>%1 的“data_offsets”必须是两个数的列表。</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, before it begins at byte %3.</source>
        <translation>%1 在第 %2 字节结束，早于其在第 %3 字节的开始。</translation>
    </message>
    <message>
        <source>%1 has a shape of more numbers than a file can hold.</source>
        <translation>%1 的形状包含的数比文件所能容纳的还多。</translation>
    </message>
    <message>
        <source>%1 needs %2 bytes for its shape, found %3.</source>
        <translation>%1 的形状需要 %2 字节，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: expected at least 8 bytes, found %2.</source>
        <translation>%1 不是 safetensors 文件：至少应有 8 字节，实际为 %2。</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: expected a header of at most %2 bytes, found %3.</source>
        <translation>%1 不是 safetensors 文件：文件头最多为 %2 字节，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 is cut short: expected a header of %2 bytes, found %3.</source>
        <translation>%1 不完整：文件头应为 %2 字节，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: expected a header that begins with &apos;{&apos;.</source>
        <translation>%1 不是 safetensors 文件：文件头应以“{”开头。</translation>
    </message>
    <message>
        <source>The metadata of %1 must be a JSON object, found %2.</source>
        <translation>%1 的元数据必须是 JSON 对象，实际为 %2。</translation>
    </message>
    <message>
        <source>In %1 the metadata %2 must be a string, found %3.</source>
        <translation>%1 中的元数据 %2 必须是字符串，实际为 %3。</translation>
    </message>
    <message>
        <source>In %1 tensor %2 must begin at byte %3, found %4.</source>
        <translation>%1 中的张量 %2 必须从第 %3 字节开始，实际为 %4。</translation>
    </message>
    <message>
        <source>%1 must have %2 bytes after the header, found %3.</source>
        <translation>%1 在文件头之后必须有 %2 字节，实际为 %3。</translation>
    </message>
    <message>
        <source>The header of %1</source>
        <translation>%1 的文件头</translation>
    </message>
    <message>
        <source>The tensor name %1 cannot be written: it is taken.</source>
        <translation>无法写入张量名 %1：已被占用。</translation>
    </message>
    <message>
        <source>The tensor %1 cannot be written: its shape is of more numbers than a file can hold.</source>
        <translation>无法写入张量 %1：其形状包含的数比文件所能容纳的还多。</translation>
    </message>
    <message>
        <source>Tensor names and metadata can only be written as UTF-8 text.</source>
        <translation>张量名和元数据只能写成 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The tensors&apos; names and metadata are too long for a safetensors file: at most %1 bytes, found %2.</source>
        <translation>张量名和元数据对 safetensors 文件来说过长：最多 %1 字节，实际为 %2。</translation>
    </message>
    <message>
        <source>The tensor %1 cannot be written: its %2 bytes do not fit its shape.</source>
        <translation>无法写入张量 %1：其 %2 字节与形状不符。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a zip: %2.</source>
        <translation>无法将 %1 作为 zip 读取：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2.</source>
        <translation>无法解压 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be unpacked (%2).</source>
        <translation>%1 已损坏：无法解压（%2）。</translation>
    </message>
    <message>
        <source>%1 is damaged: it announces %2 bytes, found %3.</source>
        <translation>%1 已损坏：声称有 %2 字节，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 is not a zip: expected it to begin with PK.</source>
        <translation>%1 不是 zip：应以 PK 开头。</translation>
    </message>
    <message>
        <source>%1 holds %2 files, expected at most %3.</source>
        <translation>%1 含有 %2 个文件，最多应为 %3 个。</translation>
    </message>
    <message>
        <source>%1 holds a file named %2, which leads out of the zip: expected names inside it.</source>
        <translation>%1 中名为 %2 的文件指向 zip 之外：名称应在其内部。</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: its size is not known.</source>
        <translation>无法解压 %1：大小未知。</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 bytes of data are read, it announces %3.</source>
        <translation>%1 过大：最多读取 %2 字节数据，它声称有 %3。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2: %3.</source>
        <translation>无法写入 %1：%2：%3。</translation>
    </message>
    <message>
        <source>%1 has values from %2 to %3, expected grey levels such as 0 to 255 or 0 to 1.</source>
        <translation>%1 的值从 %2 到 %3，应为灰度，例如 0 至 255 或 0 至 1。</translation>
    </message>
    <message>
        <source>%1 has values from %2 to %3 and some that are no numbers, expected grey levels such as 0 to 255 or 0 to 1.</source>
        <translation>%1 的值从 %2 到 %3，还有一些不是数，应为灰度，例如 0 至 255 或 0 至 1。</translation>
    </message>
    <message>
        <source>expected the %1 to be %2, found %3</source>
        <translation>%1应为%2，实际为 %3</translation>
    </message>
    <message>
        <source>expected a cell for the %1, found the end of the row</source>
        <translation>%1：应有一个单元格，但已到行末</translation>
    </message>
    <message>
        <source>a number or nothing</source>
        <translation>数字或空</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>0 至 %1 的整数</translation>
    </message>
    <message>
        <source>a whole number from 0 on</source>
        <translation>从 0 起的整数</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>有限的数</translation>
    </message>
    <message>
        <source>a number from 0 on</source>
        <translation>从 0 起的数</translation>
    </message>
    <message>
        <source>a number from 0 on or nothing</source>
        <translation>从 0 起的数或空</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>0 至 1 的数</translation>
    </message>
    <message>
        <source>a number from 0 to 1 or nothing</source>
        <translation>0 至 1 的数或空</translation>
    </message>
    <message>
        <source>numbers from 0 on, or all empty</source>
        <translation>从 0 起的数，或全部为空</translation>
    </message>
    <message>
        <source>expected the end of the row, found %1</source>
        <translation>应为行末，实际为 %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line 1: expected the header %2, found %3</source>
        <translation>“%1”第 1 行：应为表头 %2，实际为 %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2</source>
        <translation>“%1”第 %2 行</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, near its end: %2</source>
        <translation>“%1”接近末尾处：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, near its end</source>
        <translation>“%1”接近末尾处</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: %3</source>
        <translation>“%1”第 %2 行：%3</translation>
    </message>
    <message>
        <source>expected the header %1 with a separation and a loss for each layer, found %2</source>
        <translation>应为表头 %1 以及每层的分离度和损失，实际为 %2</translation>
    </message>
    <message>
        <source>A point of a curve has %1 layers, expected at most %2.</source>
        <translation>曲线上一点有 %1 层，最多应为 %2 层。</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>separation</source>
        <translation>分离度</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>expected the header %1, found %2</source>
        <translation>应为表头 %1，实际为 %2</translation>
    </message>
    <message>
        <source>readout error</source>
        <translation>读出层误差</translation>
    </message>
    <message>
        <source>goodness error</source>
        <translation>优度误差</translation>
    </message>
    <message>
        <source>number of images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>number of test images</source>
        <translation>测试图像数</translation>
    </message>
    <message>
        <source>Cannot read &apos;%1&apos;: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>Cannot read &apos;%1&apos;: it is not a regular file.</source>
        <translation>无法读取“%1”：它不是普通文件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: expected at most %3 bytes, found more</source>
        <translation>“%1”第 %2 行：最多应为 %3 字节，实际更多</translation>
    </message>
    <message>
        <source>&apos;%1&apos; to be an object</source>
        <translation>“%1”为对象</translation>
    </message>
    <message>
        <source>%1: expected nothing more than is known, found the unknown %2</source>
        <translation>%1：不应有未知内容，但有未知的 %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a time such as %1</source>
        <translation>形如 %1 的时间</translation>
    </message>
    <message>
        <source>a list of %1 to %2 texts</source>
        <translation>%1 至 %2 个文本的列表</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>由文本组成的对象</translation>
    </message>
    <message>
        <source>&apos;%1&apos; to be %2</source>
        <translation>“%1”为%2</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1：应为%2，实际为 %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 x %2 images of the classes %3</source>
        <translation>类别为 %3 的 %1 x %2 图像</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected %2, found %3</source>
        <translation>“%1”：应为%2，实际为%3</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected weights of this run, whose %2 is %3, found those of one with %4</source>
        <translation>“%1”：应为本次运行的权重（%2 为 %3），实际是 %4 的运行的权重</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected weights after %2 batches, found them after %3</source>
        <translation>“%1”：应为 %2 个批次之后的权重，实际为 %3 个之后</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a run already: expected a new or an empty folder; resume that run or name another folder.</source>
        <translation>“%1”中已有一次运行：应为新建或空的文件夹；请继续该运行，或指定其他文件夹。</translation>
    </message>
    <message>
        <source>Cannot begin a run in &apos;%1&apos;: expected a new or an empty folder, found %2 in it.</source>
        <translation>无法在“%1”中开始运行：应为新建或空的文件夹，但其中有 %2。</translation>
    </message>
    <message>
        <source>Cannot begin a run in &apos;%1&apos;: %2.</source>
        <translation>无法在“%1”中开始运行：%2。</translation>
    </message>
    <message>
        <source>expected a row of step %1, found another: the file was changed meanwhile</source>
        <translation>应为第 %1 步的一行，实际是另一行：文件在此期间被更改了</translation>
    </message>
    <message>
        <source>expected the %1 layers of each step in their order, found layer %2 of step %3</source>
        <translation>每一步的 %1 层应依次排列，实际是第 %3 步的第 %2 层</translation>
    </message>
    <message>
        <source>lower end of the histogram</source>
        <translation>直方图下限</translation>
    </message>
    <message>
        <source>upper end of the histogram</source>
        <translation>直方图上限</translation>
    </message>
    <message>
        <source>expected the lower end of the histogram to be below the upper end, found %1 and %2</source>
        <translation>直方图的下限应小于上限，实际为 %1 和 %2</translation>
    </message>
    <message>
        <source>expected the header %1 with the bins of the positive and of the negative samples, found %2</source>
        <translation>应为表头 %1 以及正样本和负样本的各组，实际为 %2</translation>
    </message>
    <message>
        <source>A histogram has %1 bins, expected at most %2.</source>
        <translation>直方图有 %1 组，最多应为 %2 组。</translation>
    </message>
    <message>
        <source>Layer %1 has figures that are not finite.</source>
        <translation>第 %1 层有非有限的数值。</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层号</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>change of the separation</source>
        <translation>分离度的变化</translation>
    </message>
    <message>
        <source>mean of the positive samples</source>
        <translation>正样本的均值</translation>
    </message>
    <message>
        <source>mean of the negative samples</source>
        <translation>负样本的均值</translation>
    </message>
    <message>
        <source>share of dead units</source>
        <translation>失活单元的比例</translation>
    </message>
    <message>
        <source>share of the positive samples in a bin</source>
        <translation>一组中正样本的比例</translation>
    </message>
    <message>
        <source>share of the negative samples in a bin</source>
        <translation>一组中负样本的比例</translation>
    </message>
    <message>
        <source>expected the layer to be a whole number from 1 on, found &apos;0&apos;</source>
        <translation>层号应为从 1 起的整数，实际为“0”</translation>
    </message>
    <message>
        <source>Cannot remove &apos;%1&apos;: %2.</source>
        <translation>无法删除“%1”：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no run: expected %2 in it, found no file.</source>
        <translation>“%1”不是运行：其中应有 %2，但没有文件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no run: expected %2 in it, found none.</source>
        <translation>“%1”不是运行：其中应有 %2，但没有。</translation>
    </message>
    <message>
        <source>expected a new or an empty folder there</source>
        <translation>那里应为新建或空的文件夹</translation>
    </message>
    <message>
        <source>Cannot unpack &apos;%1&apos; into &apos;%2&apos;: %3.</source>
        <translation>无法将“%1”解压到“%2”：%3。</translation>
    </message>
    <message>
        <source>Cannot copy &apos;%1&apos; into &apos;%2&apos;: %3.</source>
        <translation>无法将“%1”复制到“%2”：%3。</translation>
    </message>
    <message>
        <source>Cannot write the run in &apos;%1&apos;: another window or program is writing it now.</source>
        <translation>无法写入“%1”中的运行：另一个窗口或程序正在写入。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program: expected the version %2 of the format of runs or an older one, found %3</source>
        <translation>%1 由较新版本的程序写入：运行格式的版本应为 %2 或更旧，实际为 %3</translation>
    </message>
    <message>
        <source>a kind of data</source>
        <translation>一种数据类型</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 位十六进制数字</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected &apos;%2&apos; in the metadata of a run&apos;s state, found none</source>
        <translation>“%1”：运行状态的元数据中应有“%2”，但没有</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected &apos;threads&apos; to be a number from 1, found &apos;%2&apos;</source>
        <translation>“%1”：“threads”应为从 1 起的数，实际为“%2”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was trained on the images of &apos;%2&apos;, and those that were loaded from there now are others: expected the fingerprint %3, found %4. Its weights can be imported instead</source>
        <translation>“%1”是用“%2”的图像训练的，而现在从那里加载的是其他图像：指纹应为 %3，实际为 %4。可改为导入其权重</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no state to go on from: expected &apos;%2&apos;, which is written once a run has trained for a moment</source>
        <translation>“%1”没有可以继续的状态：应有“%2”，运行训练片刻后即会写入</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Cannot read the runs in &apos;%1&apos;: %2.</source>
        <translation>无法读取“%1”中的运行：%2。</translation>
    </message>
    <message>
        <source>Cannot keep a run in &apos;%1&apos;: %2.</source>
        <translation>无法在“%1”中保存运行：%2。</translation>
    </message>
    <message>
        <source>Cannot keep runs in &apos;%1&apos;: %2.</source>
        <translation>无法在“%1”中保存运行：%2。</translation>
    </message>
    <message>
        <source>There is no run %1 in &apos;%2&apos;.</source>
        <translation>“%2”中没有运行 %1。</translation>
    </message>
    <message>
        <source>The run %1 is not there any more.</source>
        <translation>运行 %1 已不存在。</translation>
    </message>
    <message>
        <source>Cannot bring back the run &apos;%1&apos;: %2.</source>
        <translation>无法恢复运行“%1”：%2。</translation>
    </message>
    <message>
        <source>Cannot delete the run in &apos;%1&apos;: %2.</source>
        <translation>无法删除“%1”中的运行：%2。</translation>
    </message>
    <message>
        <source>the label of %1 classes does not fit into images of %2 pixels; unsupervised learning needs no label</source>
        <translation>%1 个类别的标签放不进 %2 像素的图像；无监督学习不需要标签</translation>
    </message>
    <message>
        <source>expected beliefs in %1 classes, found %2</source>
        <translation>应有 %1 个类别的置信值，实际有 %2 个</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected a tensor &apos;%2&apos; of shape %3, found none</source>
        <translation>“%1”：应有形状为 %3 的张量“%2”，但没有</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected %2 tensors for the layers that its settings name, found %3</source>
        <translation>“%1”：其设置所列各层应有 %2 个张量，实际有 %3 个</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected tensor &apos;%2&apos; to be F32, F16 or BF16 %3, found %4 %5</source>
        <translation>“%1”：张量“%2”应为 F32、F16 或 BF16 %3，实际为 %4 %5</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected finite numbers in tensor &apos;%2&apos;, found others</source>
        <translation>“%1”：张量“%2”中应为有限的数，实际有其他数</translation>
    </message>
    <message>
        <source>they would not be the same</source>
        <translation>它们不会相同</translation>
    </message>
    <message>
        <source>they are not those of the layers that the settings name</source>
        <translation>它们不属于设置所列的各层</translation>
    </message>
    <message>
        <source>the weights cannot be written so that they can be read again: %1</source>
        <translation>无法以可再次读取的方式写入权重：%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected &apos;%2&apos; in the metadata of Forward-Forward weights, found none</source>
        <translation>“%1”：Forward-Forward 权重的元数据中应有“%2”，但没有</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected &apos;%2&apos; to be a whole number from 0 to %3, found %4</source>
        <translation>“%1”：“%2”应为 0 至 %3 的整数，实际为 %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected &apos;epochs_trained&apos; to be a number from 0 to 1e9, found %2</source>
        <translation>“%1”：“epochs_trained”应为 0 至 1e9 的数，实际为 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected %2 %3, found %4; it may need a newer version of this program</source>
        <translation>“%1”：%2 应为 %3，实际为 %4；可能需要本程序的较新版本</translation>
    </message>
    <message>
        <source>%1 x %2 images of %3 classes</source>
        <translation>%3 个类别的 %1 x %2 图像</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was trained for %2, the data &apos;%3&apos; have %4</source>
        <translation>“%1”是为%2训练的，而数据“%3”为%4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was trained for the classes %2, the data &apos;%3&apos; have %4; weights go with data whose classes have the same names</source>
        <translation>“%1”是为类别 %2 训练的，而数据“%3”的类别为 %4；权重只适用于类别名称相同的数据</translation>
    </message>
    <message>
        <source>expected a model of ONNX, found something else</source>
        <translation>应为 ONNX 模型，实际是其他内容</translation>
    </message>
    <message>
        <source>expected a tensor &apos;%1&apos; of %2 numbers in the model of ONNX, found none</source>
        <translation>ONNX 模型中应有含 %2 个数的张量“%1”，但没有</translation>
    </message>
    <message>
        <source>expected a model of ONNX that libonnx accepts, found a fault: %1</source>
        <translation>应为 libonnx 能接受的 ONNX 模型，但有错误：%1</translation>
    </message>
    <message>
        <source>expected this network as a model of ONNX, found another one</source>
        <translation>应为此网络的 ONNX 模型，实际是另一个网络</translation>
    </message>
    <message>
        <source>the network cannot be exported as ONNX: such a file has at most 2 GB, and its weights need more</source>
        <translation>无法将网络导出为 ONNX：这种文件最多 2 GB，而其权重需要更多</translation>
    </message>
    <message>
        <source>the network cannot be exported as ONNX: protobuf has refused it</source>
        <translation>无法将网络导出为 ONNX：被 protobuf 拒绝</translation>
    </message>
    <message>
        <source>this program was built without libonnx, which exporting to ONNX needs: install it with protobuf (libonnx-dev and libprotobuf-dev in Debian) and build the program again</source>
        <translation>本程序构建时没有 libonnx，而导出 ONNX 需要它：请将其与 protobuf 一起安装（Debian 中为 libonnx-dev 和 libprotobuf-dev），然后重新构建程序</translation>
    </message>
    <message>
        <source>the network cannot be exported: it has no tensor &apos;%1&apos;</source>
        <translation>无法导出网络：没有张量“%1”</translation>
    </message>
    <message>
        <source>The folder of &apos;%1&apos; cannot be made: %2.</source>
        <translation>无法创建“%1”所在的文件夹：%2。</translation>
    </message>
    <message>
        <source>There is no own sample number %1, there are %2.</source>
        <translation>没有第 %1 个自己的样本，共有 %2 个。</translation>
    </message>
    <message>
        <source>There are no own samples to write to &apos;%1&apos;.</source>
        <translation>没有可写入“%1”的自己的样本。</translation>
    </message>
    <message>
        <source>An own sample has the label %1, which is none of the %2 classes that IDX files can number here.</source>
        <translation>一个自己的样本的标签为 %1，不在 IDX 文件此处可编号的 %2 个类别之中。</translation>
    </message>
    <message>
        <source>The images of %1 have %2 x %3 pixels, own samples have %4 x %4.</source>
        <translation>%1 的图像为 %2 x %3 像素，自己的样本为 %4 x %4。</translation>
    </message>
    <message>
        <source>%1 has %2 images, at most %3 own samples can be kept.</source>
        <translation>%1 有 %2 幅图像，最多可保留 %3 个自己的样本。</translation>
    </message>
    <message>
        <source>There are %1 own samples, at most %2 can be kept.</source>
        <translation>有 %1 个自己的样本，最多可保留 %2 个。</translation>
    </message>
    <message>
        <source>An own sample has the label &apos;%1&apos;, expected the name of a class, a short text in UTF-8.</source>
        <translation>一个自己的样本的标签为“%1”，应为类别名称，即一段简短的 UTF-8 文本。</translation>
    </message>
    <message>
        <source>An own sample has %1 pixels, expected %2.</source>
        <translation>一个自己的样本有 %1 个像素，应为 %2 个。</translation>
    </message>
    <message>
        <source>An own sample has a stroke with a point that is not finite.</source>
        <translation>一个自己的样本的笔画中有非有限的点。</translation>
    </message>
    <message>
        <source>The own samples have %1 different labels, at most %2 can be kept.</source>
        <translation>自己的样本有 %1 种不同标签，最多可保留 %2 种。</translation>
    </message>
    <message>
        <source>%1 is no file of own samples: expected the format &apos;%2&apos;, found %3.</source>
        <translation>%1 不是自己的样本的文件：格式应为“%2”，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 lacks the tensor &apos;%2&apos; of the type %3.</source>
        <translation>%1 缺少类型为 %3 的张量“%2”。</translation>
    </message>
    <message>
        <source>%1 has %2 numbers in the tensor &apos;%3&apos;, expected %4.</source>
        <translation>%1 的张量“%3”有 %2 个数，应为 %4 个。</translation>
    </message>
    <message>
        <source>%1 counts %2 strokes, found %3.</source>
        <translation>%1 记有 %2 个笔画，实际为 %3 个。</translation>
    </message>
    <message>
        <source>%1 counts %2 points, found %3.</source>
        <translation>%1 记有 %2 个点，实际为 %3 个。</translation>
    </message>
    <message>
        <source>%1 has the label %2 at position %3, its %4 classes allow less.</source>
        <translation>%1 在位置 %3 的标签为 %2，超出其 %4 个类别。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>无法使用 %1：%2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>&quot;rows&quot; or &quot;columns&quot;</source>
        <translation>“rows”或“columns”</translation>
    </message>
    <message>
        <source>a whole number from 0 to 255</source>
        <translation>0 至 255 的整数</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>%1: expected &apos;%2&apos; of the preparation to be %3, found %4</source>
        <translation>%1：预处理的“%2”应为%3，实际为 %4</translation>
    </message>
    <message>
        <source>%1: expected a preparation with &apos;low&apos; below &apos;high&apos; and nothing unknown, found %2</source>
        <translation>%1：预处理的“low”应小于“high”且没有未知内容，实际为 %2</translation>
    </message>
    <message>
        <source>%1: expected no labels or one for each of the %2 classes, found %3</source>
        <translation>%1：应没有标签或 %2 个类别各有一个，实际有 %3 个</translation>
    </message>
    <message>
        <source>this processor has no code that skips zeros</source>
        <translation>此处理器没有可跳过零的代码</translation>
    </message>
    <message>
        <source>expected &apos;order&apos; to have each of %1 images once, found %2 other numbers</source>
        <translation>“order”应包含 %1 幅图像各一次，实际是 %2 个其他的数</translation>
    </message>
    <message>
        <source>this machine&apos;s LibTorch or BLAS computes wrong results: a test product should give %1 and gave %2</source>
        <translation>本机的 LibTorch 或 BLAS 计算结果错误：测试乘积应为 %1，得到 %2</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>There is not enough memory for another %1.</source>
        <translation>内存不足，无法再分配 %1。</translation>
    </message>
    <message>
        <source>Fewer or smaller layers, a smaller batch or fewer images take less.</source>
        <translation>减少或缩小各层、减小批次或减少图像可少占内存。</translation>
    </message>
    <message>
        <source>expected a test of at most %1 images to be due, found one of %2</source>
        <translation>待做的测试最多应有 %1 幅图像，实际为 %2 幅</translation>
    </message>
    <message>
        <source>expected at most %1 values of goodness, found %2</source>
        <translation>优度值最多应有 %1 个，实际有 %2 个</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected %2 to be of a type that a state&apos;s values have, found %3</source>
        <translation>“%1”：%2 应为状态值所具有的类型，实际为 %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected the state of a run, format %2, found %3</source>
        <translation>“%1”：应为运行的状态，格式 %2，实际为 %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected version %2 of a run&apos;s state, found %3; a newer program may have written it</source>
        <translation>“%1”：运行状态的版本应为 %2，实际为 %3；可能由较新的程序写入</translation>
    </message>
    <message>
        <source>tensors of the type %1 cannot be held</source>
        <translation>无法保存类型为 %1 的张量</translation>
    </message>
    <message>
        <source>numbers of the type %1 cannot be written</source>
        <translation>无法写入类型为 %1 的数</translation>
    </message>
    <message>
        <source>training needs at least 2 images, &apos;%1&apos; gives %2 with %3 training images, &apos;validation&apos; %4 and &apos;limit&apos; %5</source>
        <translation>训练至少需要 2 幅图像；“%1”有 %3 幅训练图像，“validation”为 %4、“limit”为 %5，只得 %2 幅</translation>
    </message>
    <message>
        <source>expected a count of batches and of those that the layers have learnt from, found %1 and %2</source>
        <translation>应为批次数和各层已学习的批次数，实际为 %1 和 %2</translation>
    </message>
    <message>
        <source>expected %1 masks of the images&apos; size, found %2</source>
        <translation>应有 %1 个图像大小的掩码，实际有 %2 个</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected a run with a kept moment, found none</source>
        <translation>“%1”：应为带有已保存时刻的运行，但没有</translation>
    </message>
    <message>
        <source>loading was cancelled</source>
        <translation>加载已取消</translation>
    </message>
    <message>
        <source>%1 layers do not go with the mode &apos;%2&apos;; take dense layers, or the mode &apos;unsupervised&apos;</source>
        <translation>%1 层不适用于模式“%2”；请使用全连接层，或模式“unsupervised”</translation>
    </message>
    <message>
        <source>the window of iterations from %1 to %2 does not lie within the %3 iterations: &apos;window-first&apos; &lt;= &apos;window-last&apos; &lt;= &apos;iterations&apos;</source>
        <translation>迭代窗口 %1 至 %2 不在 %3 次迭代之内：“window-first”&lt;=“window-last”&lt;=“iterations”</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;; the presets are %2</source>
        <translation>没有预设“%1”；预设有 %2</translation>
    </message>
    <message>
        <source>setting &apos;%1&apos; takes %2, not &apos;%3&apos;</source>
        <translation>设置“%1”应为%2，而不是“%3”</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;; the settings are %2</source>
        <translation>没有设置“%1”；设置有 %2</translation>
    </message>
    <message>
        <source>setting &apos;%1&apos; takes %2, not %3</source>
        <translation>设置“%1”应为%2，而不是 %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected safetensors or .npz, found a pickle of Python, which is not read because that would run it. Python converts it: import torch; from safetensors.torch import save_file; save_file(torch.load(&apos;%2&apos;, weights_only=True), &apos;%3.safetensors&apos;)</source>
        <translation>“%1”：应为 safetensors 或 .npz，却是 Python 的 pickle；读取它会执行其中的代码，因此不予读取。可用 Python 转换：import torch; from safetensors.torch import save_file; save_file(torch.load(&apos;%2&apos;, weights_only=True), &apos;%3.safetensors&apos;)</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected the weights of a network, found no array at all</source>
        <translation>“%1”：应为网络的权重，却没有任何数组</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected the weights of a first layer, a matrix with %2 inputs for the pixels of an image of the data that are loaded, found %3</source>
        <translation>“%1”：应有第一层的权重，即带 %2 个输入的矩阵，对应所载数据中一幅图像的像素，却只有 %3</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 被略去</translation>
    </message>
    <message>
        <source>%1, transposed, becomes %2</source>
        <translation>%1 转置后成为 %2</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 成为 %2</translation>
    </message>
    <message>
        <source>and %1 more are left out</source>
        <translation>另有 %1 个被略去</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected finite numbers in &apos;%2&apos;, found others</source>
        <translation>“%1”：“%2”中应为有限的数，却有其他值</translation>
    </message>
    <message>
        <source>There is no report of a run that is not kept.</source>
        <translation>未保留的运行没有报告。</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>报告已写入 %1</translation>
    </message>
    <message>
        <source>There is no network to ask yet.</source>
        <translation>还没有可询问的网络。</translation>
    </message>
    <message>
        <source>To layer %1 every positive is the same as its negative.</source>
        <translation>对第 %1 层来说，每个正样本都与其负样本相同。</translation>
    </message>
    <message>
        <source>To layers %1 every positive is the same as its negative.</source>
        <translation>对第 %1 层来说，每个正样本都与其负样本相同。</translation>
    </message>
    <message>
        <source>The images are nowhere black.</source>
        <translation>图像中没有黑色的地方。</translation>
    </message>
    <message>
        <source>Set the learning rate to %1.</source>
        <translation>将学习率设为 %1。</translation>
    </message>
    <message>
        <source>Halve the learning rate, to %1.</source>
        <translation>将学习率减半，为 %1。</translation>
    </message>
    <message>
        <source>Likely the label, in which alone the two differ, is too faint beside the image.</source>
        <translation>可能是标签相对图像太弱，而两者仅在标签上不同。</translation>
    </message>
    <message>
        <source>Raise the label strength to %1.</source>
        <translation>将标签强度提高到 %1。</translation>
    </message>
    <message>
        <source>Likely the masks are so coarse that a hybrid is one of its two images.</source>
        <translation>可能是掩模太粗，混合图像就是其两幅图像之一。</translation>
    </message>
    <message>
        <source>Blur the masks in %1 passes.</source>
        <translation>将掩模模糊 %1 次。</translation>
    </message>
    <message>
        <source>Likely all images are the same.</source>
        <translation>可能是所有图像都相同。</translation>
    </message>
    <message>
        <source>Look at the data.</source>
        <translation>请检查数据。</translation>
    </message>
    <message>
        <source>Learn with SCFF, which takes the ground out by itself.</source>
        <translation>用 SCFF 学习，它会自行去除背景。</translation>
    </message>
    <message>
        <source>Raise the sharpness to %1.</source>
        <translation>将锐度提高到 %1。</translation>
    </message>
    <message>
        <source>Set the peer normalisation to %1.</source>
        <translation>将同伴归一化设为 %1。</translation>
    </message>
    <message>
        <source>Lower the threshold to %1.</source>
        <translation>将阈值降低到 %1。</translation>
    </message>
    <message>
        <source>Let it train on.</source>
        <translation>让它继续训练。</translation>
    </message>
    <message>
        <source>Train for %1 epochs.</source>
        <translation>训练 %1 轮。</translation>
    </message>
    <message>
        <source>layer %1: expected one of %2 layers</source>
        <translation>第 %1 层：应为 %2 层之一</translation>
    </message>
    <message>
        <source>error on images trained on</source>
        <translation>训练图像上的误差</translation>
    </message>
    <message>
        <source>probability of wrong answers</source>
        <translation>错误答案的概率</translation>
    </message>
    <message>
        <source>share of the loudest units</source>
        <translation>最活跃单元所占比例</translation>
    </message>
    <message>
        <source>first loss</source>
        <translation>最初的损失</translation>
    </message>
    <message>
        <source>Layer %1 is close to diverging: its loss is more than ten times what it began with.</source>
        <translation>第 %1 层接近发散：其损失是开始时的十倍以上。</translation>
    </message>
    <message>
        <source>Layers %1 are close to diverging: their losses are more than ten times what they began with.</source>
        <translation>第 %1 层接近发散：其损失均是开始时的十倍以上。</translation>
    </message>
    <message>
        <source>Layer %1 gets worse: its loss is above the one that it began with.</source>
        <translation>第 %1 层在变差：其损失高于开始时的损失。</translation>
    </message>
    <message>
        <source>Layers %1 get worse: their losses are above those that they began with.</source>
        <translation>第 %1 层在变差：其损失均高于开始时的损失。</translation>
    </message>
    <message>
        <source>In layer %1 a few units drown the others: a twentieth of them has most of its activity.</source>
        <translation>第 %1 层中少数单元压过其他单元：二十分之一的单元占了大部分激活值。</translation>
    </message>
    <message>
        <source>In layers %1 a few units drown the others: a twentieth of them has most of the activity.</source>
        <translation>第 %1 层中少数单元压过其他单元：二十分之一的单元占了大部分激活值。</translation>
    </message>
    <message>
        <source>The readout is saturated: it is %1 % sure of its wrong answers.</source>
        <translation>读出层已饱和：它对自己的错误答案有 %1 % 的把握。</translation>
    </message>
    <message>
        <source>It overfits: %1 % of the images trained on are wrong, and %2 % of the test images.</source>
        <translation>出现过拟合：训练图像有 %1 % 答错，而测试图像有 %2 %。</translation>
    </message>
    <message>
        <source>Likely it knows the images that it is trained on by heart.</source>
        <translation>可能是它已把训练图像背下来了。</translation>
    </message>
    <message>
        <source>Likely peer normalisation, %1, is too weak to hold them back.</source>
        <translation>可能是同伴归一化 %1 太弱，无法抑制它们。</translation>
    </message>
    <message>
        <source>Likely the readout rate, %1, is too high.</source>
        <translation>可能是读出层学习率 %1 太高。</translation>
    </message>
    <message>
        <source>Set the readout rate to %1.</source>
        <translation>将读出层学习率设为 %1。</translation>
    </message>
    <message>
        <source>Likely the readout decay, %1, is too weak to keep its weights small.</source>
        <translation>可能是读出层衰减 %1 太弱，无法使其权重保持较小。</translation>
    </message>
    <message>
        <source>Set the readout decay to %1.</source>
        <translation>将读出层衰减设为 %1。</translation>
    </message>
    <message>
        <source>Likely %1 images are too few to learn from.</source>
        <translation>可能是 %1 幅图像太少，不足以学习。</translation>
    </message>
    <message>
        <source>Train on all images.</source>
        <translation>用所有图像训练。</translation>
    </message>
    <message>
        <source>Shift each image by up to %1 pixel whenever it is shown.</source>
        <translation>每次显示图像时最多平移 %1 像素。</translation>
    </message>
    <message>
        <source>Set the dropout to %1.</source>
        <translation>将 Dropout 设为 %1。</translation>
    </message>
    <message>
        <source>Raise the weight decay to %1.</source>
        <translation>将权重衰减提高到 %1。</translation>
    </message>
    <message>
        <source>label %1: expected one of %2 labels</source>
        <translation>标签 %1：应为 %2 个标签之一</translation>
    </message>
    <message>
        <source>How often the random mask of an unsupervised negative is blurred before it is cut: more passes make larger patches.</source>
        <translation>无监督负样本的随机掩模在截断前模糊多少次：次数越多，色块越大。</translation>
    </message>
    <message>
        <source>Mask threshold</source>
        <translation>掩模阈值</translation>
    </message>
    <message>
        <source>Where the blurred mask is cut, from black 0 to white 1: at 0.5 both images get as much, below it the first one gets more.</source>
        <translation>模糊后的掩模在何处截断，从黑 0 到白 1：0.5 时两张图像各占一半，更低则第一张占得更多。</translation>
    </message>
    <message>
        <source>unit %1 of layer %2: expected one of %3 units</source>
        <translation>第 %2 层的单元 %1：应为 %3 个单元之一</translation>
    </message>
    <message>
        <source>blanked pixels: expected %1 numbers, found %2</source>
        <translation>抹去的像素：应有 %1 个数，实有 %2 个</translation>
    </message>
    <message>
        <source>The loss of a layer that iterates is no function of one pass.</source>
        <translation>迭代的层的损失不是单次前向的函数。</translation>
    </message>
    <message>
        <source>Layers that learn from the error at the top judge no samples.</source>
        <translation>从顶端误差学习的层不评判样本。</translation>
    </message>
    <message>
        <source>No image is rotated, scaled, sheared, bent, cut out or mirrored here.</source>
        <translation>这里没有图像被旋转、缩放、错切、弯曲、挖空或镜像。</translation>
    </message>
    <message>
        <source>Ramped down over the last fifth</source>
        <translation>在最后五分之一中降低</translation>
    </message>
    <message>
        <source>The same to the end</source>
        <translation>始终不变</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Half of them, left to right</source>
        <translation>一半，左右翻转</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Share of every deformation below with which training images are shown: 0 shows them as they are. Tests are never deformed.</source>
        <translation>训练图像按以下每种变形的这一比例显示：0 表示原样显示。测试从不变形。</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>结束时</translation>
    </message>
    <message>
        <source>Whether the strength falls to nothing over the last fifth of the epochs, so that the run ends on the images as they are.</source>
        <translation>强度是否在最后五分之一的轮中降到零，使运行以原样的图像结束。</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Every training image is turned by up to so much, either way, each time it is shown. For handwriting 10 to 15 are usual.</source>
        <translation>每张训练图像每次出现时都会向任一方向旋转至多这么多。手写体通常为 10 到 15。</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>度</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Width and height are each stretched or shrunk by up to this share.</source>
        <translation>宽度和高度各自按至多这一比例拉伸或压缩。</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>错切</translation>
    </message>
    <message>
        <source>Images lean to the left or right by up to so many pixels for each pixel of height.</source>
        <translation>图像向左或向右倾斜，每一像素高度至多倾斜这么多像素。</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>弹性</translation>
    </message>
    <message>
        <source>Images are bent as handwriting is: each pixel is moved by a smoothed random field times so many pixels (Simard 2003). A blur of 5 takes 30 to 40.</source>
        <translation>图像像手写体那样弯曲：每个像素按平滑随机场乘以这么多像素移动（Simard 2003）。平滑为 5 时取 30 到 40。</translation>
    </message>
    <message>
        <source>Elastic blur</source>
        <translation>弹性平滑</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian that smooths the random field: a larger one bends whole strokes instead of their edges.</source>
        <translation>平滑随机场的高斯函数的标准差：越大，弯曲的是整个笔画而不是其边缘。</translation>
    </message>
    <message>
        <source>Images are not bent here.</source>
        <translation>这里不弯曲图像。</translation>
    </message>
    <message>
        <source>Cutout</source>
        <translation>挖空</translation>
    </message>
    <message>
        <source>A square of so many pixels a side is emptied somewhere in every image (DeVries and Taylor 2017).</source>
        <translation>在每张图像的某处清空一个边长为这么多像素的正方形（DeVries 和 Taylor 2017）。</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Shows images as in a mirror: for clothes and objects, not for digits and letters, which mean something else then.</source>
        <translation>像在镜子中那样显示图像：适用于服装和物体，不适用于数字和字母，因为它们的含义会随之改变。</translation>
    </message>
    <message>
        <source>Frozen layers</source>
        <translation>冻结的层</translation>
    </message>
    <message>
        <source>Layers that stay as they are while the others go on learning, counted from the input: 1 is the first. A layer that was frozen goes on from where it was.</source>
        <translation>保持不变、而其他层继续学习的层，从输入端数起：1 是第一层。解冻的层从原处继续学习。</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>setting &apos;frozen&apos; names layer %1, but &apos;layers&apos; has %2</source>
        <translation>设置“frozen”指定了第 %1 层，但“layers”只有 %2 层</translation>
    </message>
    <message>
        <source>Deformed images</source>
        <translation>变形的图像</translation>
    </message>
    <message>
        <source>A small network whose training images are turned, scaled, sheared and bent: about 1.2 % error on MNIST.</source>
        <translation>一个小网络，其训练图像被旋转、缩放、错切和弯曲：在 MNIST 上误差约为 1.2 %。</translation>
    </message>
    <message>
        <source>none, or layers from 1 to %1 with commas between them</source>
        <translation>none，或以逗号分隔的 1 到 %1 的层</translation>
    </message>
    <message>
        <source>there is no %1 in a sweep; it has &apos;preset&apos;, &apos;data&apos;, &apos;test-data&apos;, &apos;settings&apos; and &apos;seeds&apos;</source>
        <translation>一批运行中没有 %1；它有“preset”、“data”、“test-data”、“settings”和“seeds”</translation>
    </message>
    <message>
        <source>&apos;settings&apos;: expected an object of id and value, found %1</source>
        <translation>“settings”：应为由标识和值组成的对象，实际为 %1</translation>
    </message>
    <message>
        <source>expected at most %1 runs, found more: the numbers of values are multiplied</source>
        <translation>最多应有 %1 个运行，实际更多：各值的数目会相乘</translation>
    </message>
    <message>
        <source>two runs of the sweep would be called %1</source>
        <translation>这批运行中有两个会同名：%1</translation>
    </message>
    <message>
        <source>a range with the number &apos;%1&apos;</source>
        <translation>带有数字“%1”的范围</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: a range has &apos;from&apos;, &apos;to&apos;, &apos;count&apos; and &apos;scale&apos;, not &apos;%2&apos;</source>
        <translation>“%1”：范围有“from”、“to”、“count”和“scale”，没有“%2”</translation>
    </message>
    <message>
        <source>a &apos;count&apos; from 2 to %1</source>
        <translation>2 到 %1 的“count”</translation>
    </message>
    <message>
        <source>a &apos;scale&apos; that is &quot;linear&quot; or &quot;log&quot;</source>
        <translation>为 &quot;linear&quot; 或 &quot;log&quot; 的“scale”</translation>
    </message>
    <message>
        <source>a range above zero where the scale is &quot;log&quot;</source>
        <translation>当“scale”为 &quot;log&quot; 时大于零的范围</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: only numbers can have a range, and it takes %2</source>
        <translation>“%1”：只有数字可以有范围，而它接受 %2</translation>
    </message>
    <message>
        <source>at least one value</source>
        <translation>至少一个值</translation>
    </message>
    <message>
        <source>text, or a list of texts</source>
        <translation>文本，或文本的列表</translation>
    </message>
    <message>
        <source>at least one text</source>
        <translation>至少一个文本</translation>
    </message>
    <message>
        <source>a list of whole numbers, or how many from 1 to %1</source>
        <translation>整数的列表，或 1 到 %1 的个数</translation>
    </message>
    <message>
        <source>there is no device &apos;%1&apos; for this LibTorch on this machine; there is: %2</source>
        <translation>这台机器上的 LibTorch 没有设备“%1”；可用的有：%2</translation>
    </message>
    <message>
        <source>Deformed images and thinned layers, for the lowest error that a plain network reaches: about 0.7 % on MNIST.</source>
        <translation>变形的图像与随机丢弃的层，以达到普通网络的最低错误率：MNIST 上约 0.7 %。</translation>
    </message>
    <message>
        <source>Spreading grey images over three colours</source>
        <translation>将灰度图像扩展为三种颜色</translation>
    </message>
    <message>
        <source>The files could hold colours, but show none: the images are grey.</source>
        <translation>这些文件可以含有颜色，但没有显示任何颜色：图像为灰度。</translation>
    </message>
    <message>
        <source>The images are photographs: the network gets the mean of each colour as zero.</source>
        <translation>这些图像是照片：网络以每种颜色的均值为零。</translation>
    </message>
    <message>
        <source>a square number of pixels, such as 784 = 28 x 28, or three times as many</source>
        <translation>像素数为平方数，如 784 = 28 x 28，或其三倍</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, expected a whole number of images of %3 bytes each.</source>
        <translation>%1 有 %2 字节，应为每张 %3 字节的图像的整数倍。</translation>
    </message>
    <message>
        <source>%1 has the label %2 at position %3, the %4 classes allow 0 to %5.</source>
        <translation>%1 在位置 %3 的标签为 %2，%4 个类别允许 0 到 %5。</translation>
    </message>
    <message>
        <source>%1 holds the version of CIFAR for Python, which is made of programs that run when they are read: expected the binary version, unpacked.</source>
        <translation>%1 是供 Python 使用的 CIFAR 版本，读取时会运行其中的程序：应为解压后的二进制版本。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected a centre for each of the %2 planes of an image, found %3</source>
        <translation>“%1”：图像的 %2 个平面应各有一个中心值，实际有 %3 个</translation>
    </message>
    <message>
        <source>%1 x %2 images in colour of %3 classes</source>
        <translation>%3 个类别的 %1 x %2 彩色图像</translation>
    </message>
    <message>
        <source>a list of numbers from 0 to 255</source>
        <translation>0 到 255 的数字列表</translation>
    </message>
    <message>
        <source>One of the two runs reads images in colour, and the other one in grey.</source>
        <translation>两次运行中，一次读取彩色图像，另一次读取灰度图像。</translation>
    </message>
    <message>
        <source>1 or 3</source>
        <translation>1 或 3</translation>
    </message>
    <message>
        <source>stopped early at epoch %1: the held-out error last fell at epoch %2</source>
        <translation>在第 %1 轮提前停止：留出图像的错误率最后一次下降是在第 %2 轮</translation>
    </message>
    <message>
        <source>expected the layers to have been stopped after an epoch that is over, found epoch %1</source>
        <translation>应为各层在已结束的一轮之后停止，实为第 %1 轮</translation>
    </message>
    <message>
        <source>%1; the layers %2</source>
        <translation>%1；各层%2</translation>
    </message>
    <message>
        <source>A test in passing takes as many test images, a fixed part of them, as this share of the training&apos;s work since the last one pays for. The last test of a run takes all, as do those of held-out images after an epoch.</source>
        <translation>训练中的测试使用固定的一部分测试图像，数量由自上次测试以来训练工作量的这一比例决定。运行的最后一次测试使用全部，每轮之后对留出图像的测试也使用全部。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Over so many epochs the learning rates, that of the readout too, rise from zero to those of the schedule. 0: they begin there.</source>
        <translation>在这么多轮内，学习率（包括读出层的）从零升到调度规定的值。0：一开始就是该值。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>The layers stop learning when the error on held-out images, the lower one of two, has not fallen for so many epochs; a refit of the readout, where there is one, follows. 0: never.</source>
        <translation>留出图像的错误率（有两个时取较低者）连续这么多轮没有下降时，各层停止学习；若设了读出层重新拟合，随后进行。0：从不。</translation>
    </message>
    <message>
        <source>No images are held out and tested after every epoch: test images are not to decide how long a run learns.</source>
        <translation>没有留出图像并在每轮之后测试：运行学多久不应由测试图像决定。</translation>
    </message>
    <message>
        <source>%1 channels or units make no groups for %2 classes; a layer needs at least one for each class</source>
        <translation>%1 个通道或单元无法为 %2 个类别分组；每层对每个类别至少需要一个</translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input up. c5x32 is a convolution: 32 channels that see windows of 5 x 5; s2 behind it sets the windows 2 apart, v keeps them within the image, and p2 after a comma lets the means of 2 x 2 places go up.</source>
        <translation>每个隐藏层的单元数，从输入向上。c5x32 是卷积：32 个通道，看 5 x 5 的窗口；其后的 s2 使窗口间隔为 2，v 使窗口不超出图像，逗号后的 p2 使 2 x 2 个位置的均值向上传递。</translation>
    </message>
    <message>
        <source>Channel groups</source>
        <translation>通道组</translation>
    </message>
    <message>
        <source>class goodness</source>
        <translation>类别优度</translation>
    </message>
    <message>
        <source>Convolutional: shared weights</source>
        <translation>卷积：共享权重</translation>
    </message>
    <message>
        <source>Quick, channel groups</source>
        <translation>快速，通道组</translation>
    </message>
    <message>
        <source>%1 to %2 layers with commas between them: numbers of units from %3 to %4, or convolutions as c5x32,p2</source>
        <translation>%1 到 %2 层，以逗号分隔：单元数从 %3 到 %4，或如 c5x32,p2 的卷积</translation>
    </message>
    <message>
        <source>A small convolutional network whose channels compete in groups, one for each class, without negatives: about 1 % error on MNIST by readout.</source>
        <translation>一个小型卷积网络，其通道按类别分组竞争，没有负样本：按读出层在 MNIST 上误差约 1 %。</translation>
    </message>
    <message>
        <source>All layers are written as convolutions already.</source>
        <translation>所有层都已写作卷积。</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>Layer %1: goodness of positives and negatives, separation %2</source>
        <translation>第 %1 层：正样本与负样本的优度，分离度 %2</translation>
    </message>
    <message>
        <source>Goodness per unit</source>
        <translation>每单元优度</translation>
    </message>
    <message>
        <source>Layer %1, share in %; separation %2</source>
        <translation>第 %1 层，占比 %；分离度 %2</translation>
    </message>
    <message>
        <source>Test error over epochs</source>
        <translation>各轮的测试误差</translation>
    </message>
    <message>
        <source>Test error, %</source>
        <translation>测试误差，%</translation>
    </message>
    <message>
        <source>Tests in passing take a part of the test images, the last one all of them.</source>
        <translation>训练途中的测试只用部分测试图像，最后一次用全部。</translation>
    </message>
    <message>
        <source>Separation of every layer over epochs</source>
        <translation>各层的分离度随轮次的变化</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>分离度</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>The chance that a positive sample has more goodness than a negative one: 0.5 is chance, 1 is perfect.</source>
        <translation>正样本的优度高于负样本的概率：0.5 为随机水平，1 为完全分开。</translation>
    </message>
    <message>
        <source>Goodness of positive samples (filled) and negative ones (outlined) and the threshold (dashed), after step %1.</source>
        <translation>第 %1 步之后正样本（填充）与负样本（轮廓）的优度及阈值（虚线）。</translation>
    </message>
    <message>
        <source>Receptive fields of units of the first layer</source>
        <translation>第一层单元的感受野</translation>
    </message>
    <message>
        <source>What units of the first layer look for: their weights from the image, each scaled to its own largest; bright is positive.</source>
        <translation>第一层单元所寻找的内容：来自图像的权重，各自按最大值缩放；亮为正。</translation>
    </message>
    <message>
        <source>%1, %2, on %3</source>
        <translation>%1，%2，数据：%3</translation>
    </message>
    <message>
        <source>What keeps it from learning</source>
        <translation>妨碍学习的原因</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>First layer</source>
        <translation>第一层</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Data and versions</source>
        <translation>数据与版本</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>epochs of %1, running</source>
        <translation>轮（共 %1 轮），运行中</translation>
    </message>
    <message>
        <source>epochs of %1, diverged</source>
        <translation>轮（共 %1 轮），已发散</translation>
    </message>
    <message>
        <source>epochs of %1, stopped</source>
        <translation>轮（共 %1 轮），已停止</translation>
    </message>
    <message>
        <source>epochs of %1, finished early</source>
        <translation>轮（共 %1 轮），提前完成</translation>
    </message>
    <message>
        <source>epochs of %1, finished</source>
        <translation>轮（共 %1 轮），已完成</translation>
    </message>
    <message>
        <source>test error, readout</source>
        <translation>测试误差，读出层</translation>
    </message>
    <message>
        <source>test error, %1</source>
        <translation>测试误差，%1</translation>
    </message>
    <message>
        <source>lowest error, after %1 epochs</source>
        <translation>最低误差，%1 轮之后</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>of the mode&apos;s preset</source>
        <translation>该模式预设的值</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1 to learn, %2 to test, of %3 x %4 pixels in %5 classes</source>
        <translation>训练 %1 幅，测试 %2 幅，%3 x %4 像素，%5 个类别</translation>
    </message>
    <message>
        <source>%1 to learn, %2 to test, of %3 x %4 pixels in colour in %5 classes</source>
        <translation>训练 %1 幅，测试 %2 幅，%3 x %4 彩色像素，%5 个类别</translation>
    </message>
    <message>
        <source>began</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>fingerprint of the data</source>
        <translation>数据指纹</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>went on from</source>
        <translation>延续自</translation>
    </message>
    <message>
        <source>run %1, step %2</source>
        <translation>运行 %1，第 %2 步</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>by the layers</source>
        <translation>按各层</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 次测试</translation>
    </message>
    <message numerus="yes">
        <source>%n tests</source>
        <translation>
            <numerusform>%n 次测试</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 个事件</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>So it began. Settings that were changed since are among the events.</source>
        <translation>这是开始时的设置。此后改动的设置列在事件中。</translation>
    </message>
    <message>
        <source>The folder %1, where images lie that do not fit into memory, cannot be used: %2.</source>
        <translation>存放内存容纳不下的图像的文件夹 %1 无法使用：%2。</translation>
    </message>
    <message>
        <source>The folder %1, where images lie that do not fit into memory, has no room for %2 MB of them: %3.</source>
        <translation>存放内存容纳不下的图像的文件夹 %1 没有 %2 MB 的空间：%3。</translation>
    </message>
    <message>
        <source>An amount of memory is a number with K, M, G or T, such as 500M or 2G, not &quot;%1&quot;.</source>
        <translation>内存大小应为带 K、M、G 或 T 的数，例如 500M 或 2G，而不是“%1”。</translation>
    </message>
    <message>
        <source>The %1 MB of pixels are more than memory is to hold: they were copied into a file in %2, which goes when they are no longer used.</source>
        <translation>%1 MB 的像素超出了内存应容纳的量：它们已复制到 %2 中的一个文件，不再使用时该文件即消失。</translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was read.</source>
        <translation>%1 在读取期间被其他程序更改。</translation>
    </message>
    <message>
        <source>Likely the goodness of convolutions differs more from image to image than from label to label, so that no threshold divides it.</source>
        <translation>卷积的优度可能在图像之间的差异比在标签之间更大，因此没有阈值能将其分开。</translation>
    </message>
    <message>
        <source>Compare the labels of each image: take the loss of the pair (SymBa).</source>
        <translation>比较每张图像的各个标签：采用成对损失（SymBa）。</translation>
    </message>
    <message>
        <source>Form of labels</source>
        <translation>标签形式</translation>
    </message>
    <message>
        <source>Pixels: the first pixels carry the label, one for each class. (Hinton 2022, section 3.3) Waves: each class has a plane wave of its own, which is blended with the whole image, so that layers that see only parts of it see the label too. (Scodellaro et al. 2025) By the layers: pixels where all layers are dense, waves elsewhere.</source>
        <translation>像素：由前几个像素携带标签，每个类别一个。（Hinton 2022，第 3.3 节）波：每个类别有自己的平面波，与整个图像混合，使只看到图像一部分的层也能看到标签。（Scodellaro 等，2025）按层而定：所有层都是稠密层时用像素，否则用波。</translation>
    </message>
    <message>
        <source>No label is part of the image here.</source>
        <translation>这里没有标签是图像的一部分。</translation>
    </message>
    <message>
        <source>Brightness of the label pixel, 1 being as bright as full ink. A wave covers the whole image and is blended with it in the proportion of the strength to 5. In a top-down network a factor of the label&apos;s normalised activity.</source>
        <translation>标签像素的亮度，1 与满墨同样亮。波覆盖整个图像，并按强度与 5 之比与图像混合。在自上而下的网络中是标签归一化活动的因子。</translation>
    </message>
    <message>
        <source>Local: the first layer looks at 4 x 4 overlapping places of the image, each higher one at 2 x 2 neighbouring places, without sharing weights. (Hinton 2022, section 3.2) Convolutional: windows of 5 x 5, above the first layer of 3 x 3, whose places share weights. Of both, units are rounded down to whole places, and neither sees a label in a corner: theirs is a wave over the whole image. Layers written as c5x32 are convolutions whatever stands here.</source>
        <translation>局部：第一层看图像中 4 x 4 个相互重叠的位置，更高的层看 2 x 2 个相邻位置，不共享权重。（Hinton 2022，第 3.2 节）卷积：5 x 5 的窗口，第一层以上为 3 x 3，各位置共享权重。两者的单元数都向下取整到整数个位置，并且都看不到角落里的标签：它们的标签是覆盖整个图像的波。写作 c5x32 的层始终是卷积，无论此处选择什么。</translation>
    </message>
    <message>
        <source>%1 layers do not see a label in the first pixels; set &apos;label-form&apos; to &apos;waves&apos; or &apos;auto&apos;, or take dense layers</source>
        <translation>%1 层看不到前几个像素中的标签；请将 &apos;label-form&apos; 设为 &apos;waves&apos; 或 &apos;auto&apos;，或采用稠密层</translation>
    </message>
    <message>
        <source>By the layers</source>
        <translation>按层而定</translation>
    </message>
    <message>
        <source>Pixels in the corner</source>
        <translation>角落的像素</translation>
    </message>
    <message>
        <source>Waves over the whole image</source>
        <translation>覆盖整个图像的波</translation>
    </message>
    <message>
        <source>Quick, supervised convolutions</source>
        <translation>快速，有监督卷积</translation>
    </message>
    <message>
        <source>A small convolutional network whose labels are waves over the whole image: about 1.2 % error on MNIST by readout.</source>
        <translation>一个小型卷积网络，其标签是覆盖整个图像的波：在 MNIST 上读出误差约 1.2%。</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>expected a row of the same step for another class or answer, further down</source>
        <translation>应为同一步中后续的另一个类别或答案的行</translation>
    </message>
    <message>
        <source>class \ answer</source>
        <translation>类别 \ 答案</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>被认作</translation>
    </message>
    <message>
        <source>of so many of the class</source>
        <translation>该类别的图像总数</translation>
    </message>
    <message>
        <source>By %1 all of %2 test images are right.</source>
        <translation>按%1，%2 张测试图像全部正确。</translation>
    </message>
    <message>
        <source>By %1 %2 of %3 test images are wrong. Most often %4 is taken for %5: %6 of %7.</source>
        <translation>按%1，%3 张测试图像中有 %2 张错误。最常见的是 %4 被认作 %5：%7 张中有 %6 张。</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>什么被认作什么</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>已继续</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>layers stopped early</source>
        <translation>各层提前停止</translation>
    </message>
    <message>
        <source>layers learn on</source>
        <translation>各层继续学习</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>设置已更改</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 % of the test images are unlike those that it is trained on.</source>
        <translation>%1 % 的测试图像与训练所用的图像不相像。</translation>
    </message>
    <message>
        <source>Likely they come from elsewhere: other pens, another scan, another way to fit them into the frame.</source>
        <translation>它们很可能来自别处：不同的笔、不同的扫描或不同的构图方式。</translation>
    </message>
    <message>
        <source>Train on some images of their kind too.</source>
        <translation>也用一些这类图像来训练。</translation>
    </message>
    <message>
        <source>label %1: expected one of %2 classes</source>
        <translation>标签 %1：应为 %2 个类别之一</translation>
    </message>
    <message>
        <source>In this mode layers give an image no goodness by itself.</source>
        <translation>在此模式下，各层不会为单独一幅图像给出优度。</translation>
    </message>
    <message>
        <source>This run is not the one that is compared with.</source>
        <translation>此运行不是正在对比的运行。</translation>
    </message>
    <message>
        <source>%1 holds no images that are known: expected IDX files, NumPy arrays, safetensors, a CSV table or folders of pictures, found %2.</source>
        <translation>%1 中没有已知的图像：应为 IDX 文件、NumPy 数组、safetensors、CSV 表或图片文件夹，实为%2。</translation>
    </message>
    <message>
        <source>%1 holds 1 picture, expected at least %2, or one folder of pictures for each of 2 to %3 classes.</source>
        <translation>%1 中有 1 张图片，至少应有 %2 张，或 2 到 %3 个类别各有一个图片文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n pictures, expected at least %2, or one folder of pictures for each of 2 to %3 classes.</source>
        <translation>
            <numerusform>%1 中有 %n 张图片，至少应有 %2 张，或 2 到 %3 个类别各有一个图片文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no labels, expected those of the images that it goes with, which have.</source>
        <translation>%1 没有标签，而与之配合的图像有标签，因此应有标签。</translation>
    </message>
    <message>
        <source>%1 has labels, expected none as the images that it goes with have none.</source>
        <translation>%1 有标签，而与之配合的图像没有标签，因此不应有标签。</translation>
    </message>
    <message>
        <source>These images have no labels: layers learn, nothing can be classified.</source>
        <translation>这些图像没有标签：各层可以学习，但无法分类。</translation>
    </message>
    <message>
        <source>Labels are folders, one for each class, a column of the table, or a file of labels beside that of the images.</source>
        <translation>标签可以是每个类别一个的文件夹、表中的一列，或图像文件旁的标签文件。</translation>
    </message>
    <message>
        <source>none, or 2 to 255</source>
        <translation>没有，或 2 到 255 个</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: expected &apos;classes&apos; to be a list of no names or 2 to 255, found %2</source>
        <translation>“%1”：“classes”应为没有名称或有 2 到 255 个名称的列表，实为 %2</translation>
    </message>
    <message>
        <source>%1 x %2 images without labels</source>
        <translation>%1 x %2 的无标签图像</translation>
    </message>
    <message>
        <source>%1 x %2 images in colour without labels</source>
        <translation>%1 x %2 的无标签彩色图像</translation>
    </message>
    <message>
        <source>%1 to learn, %2 to test, of %3 x %4 pixels without labels</source>
        <translation>学习 %1 张，测试 %2 张，%3 x %4 像素，无标签</translation>
    </message>
    <message>
        <source>%1 to learn, %2 to test, of %3 x %4 pixels in colour without labels</source>
        <translation>学习 %1 张，测试 %2 张，%3 x %4 像素，彩色，无标签</translation>
    </message>
    <message>
        <source>Cannot test: %1</source>
        <translation>无法测试：%1</translation>
    </message>
    <message>
        <source>The mode is %1 now: %2 learns from labels.</source>
        <translation>现在的模式是%1：%2需要从标签学习。</translation>
    </message>
    <message>
        <source>the last epoch was trained; without labels there is no test error</source>
        <translation>最后一轮已训练完毕；没有标签就没有测试错误率</translation>
    </message>
    <message>
        <source>the images have no labels, which the mode &apos;%1&apos; learns from; take one of the modes %2, or give the images labels</source>
        <translation>图像没有标签，而模式“%1”从标签学习；请改用模式 %2 之一，或给图像加上标签</translation>
    </message>
    <message>
        <source>Swish of the margin</source>
        <translation>间隔的 Swish</translation>
    </message>
    <message>
        <source>Logistic, as in the paper: every sample has its side of a threshold. SymBa: a positive is to have more goodness than its own negative, whatever the level. Swish: the same, but a margin that is wide enough grows no further.</source>
        <translation>逻辑损失，如论文所述：每个样本应在阈值的某一侧。SymBa：正样本的优度应高于其对应的负样本，不论水平高低。Swish：相同，但足够宽的间隔不再增大。</translation>
    </message>
    <message>
        <source>Hybrids of deformed images for units that see only part of the layer below, and a readout that is refit at the end: about 0.7 % error on MNIST.</source>
        <translation>用变形图像的混合训练只看到下层一部分的单元，最后重新拟合读出层：在 MNIST 上误差约为 0.7 %。</translation>
    </message>
    <message>
        <source>Only layers with classifiers of their own have it.</source>
        <translation>只有带有自己分类器的层才有此项。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Batch normalisation</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>On: what drives a unit is brought to mean 0 and deviation 1 over each batch, then scaled and shifted by what it has learnt. Answers are given by running averages of both. (Ioffe and Szegedy 2015)</source>
        <translation>开：单元的输入在每个批次上被调整为均值 0、标准差 1，再按学到的值缩放和平移。回答时使用二者的滑动平均。（Ioffe 和 Szegedy 2015）</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Supervised: the label is part of the image, a negative carries a wrong one. Unsupervised: a negative is two images fused by a mask. Top-down: a recurrent network with the label at its top. Local classifiers: each layer names the class by itself, without negatives (Mono-Forward). SCFF and channel groups are other local rules, and backprop is what all are compared with. (Hinton 2022, sections 3.2, 3.3 and 5)</source>
        <translation>有监督：标签是图像的一部分，负样本带错误标签。无监督：负样本是用掩模融合的两幅图像。自上而下：标签位于顶端的循环网络。局部分类器：每一层自行判断类别，没有负样本（Mono-Forward）。SCFF 和通道组是其他局部规则，反向传播则是比较的基准。（Hinton 2022，第 3.2、3.3 和 5 节）</translation>
    </message>
    <message>
        <source>Local classifiers</source>
        <translation>局部分类器</translation>
    </message>
    <message>
        <source>Quick, local classifiers</source>
        <translation>快速，局部分类器</translation>
    </message>
    <message>
        <source>Share that the likeness of images has in what pulls at a layer: those of one class are to be alike to it, others not. The rest is the error of its classifier. 0 is Mono-Forward; 0.99 is usual beside batch normalisation. (Nøkland and Eidnes 2019)</source>
        <translation>图像相似度在层所受牵引中所占的份额：同一类别的图像对该层应当相似，不同类别则不应相似。其余部分是其分类器的误差。0 即 Mono-Forward；配合批归一化时通常取 0.99。（Nøkland 和 Eidnes 2019）</translation>
    </message>
    <message>
        <source>Best, local classifiers</source>
        <translation>最佳，局部分类器</translation>
    </message>
    <message>
        <source>Layers that each name the class by themselves, with batch normalisation, on deformed images: about 0.4 % error on MNIST.</source>
        <translation>每一层各自判断类别，配合批归一化，使用变形图像训练：在 MNIST 上错误率约 0.4 %。</translation>
    </message>
    <message>
        <source>Best, clothes and things</source>
        <translation>最佳，服装与物品</translation>
    </message>
    <message>
        <source>Local classifiers for pictures that mean the same in a mirror, as those of clothes do: about 8.5 % error on Fashion-MNIST.</source>
        <translation>局部分类器，用于镜像后含义不变的图像，例如服装：在 Fashion-MNIST 上错误率约 8.5 %。</translation>
    </message>
</context>
<context>
    <name>ff::ActionSet</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Pause training (Space)</source>
        <translation>暂停训练（空格键）</translation>
    </message>
    <message>
        <source>Start training (Space)</source>
        <translation>开始训练（空格键）</translation>
    </message>
</context>
<context>
    <name>ff::ActivityRows</name>
    <message>
        <source>Activities of layer %1</source>
        <translation>第 %1 层的活动</translation>
    </message>
    <message>
        <source>%1 at iteration %2: a point for each unit, black where it is silent</source>
        <translation>%1，第 %2 次迭代：每个单元一个点，不活动的为黑色</translation>
    </message>
</context>
<context>
    <name>ff::Announcer</name>
    <message>
        <source>The run is finished: %1.</source>
        <translation>运行已完成：%1。</translation>
    </message>
    <message>
        <source>Tested: %1.</source>
        <translation>已测试：%1。</translation>
    </message>
    <message>
        <source>The weights were written to %1.</source>
        <translation>权重已写入 %1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The weights of %1 are in use.</source>
        <translation>正在使用 %1 的权重。</translation>
    </message>
    <message>
        <source>Set to what goes well with this way to learn, except what you have changed by hand: %1.</source>
        <translation>已设为适合这种学习方式的值，您手动更改的除外：%1。</translation>
    </message>
    <message>
        <source>The race is over: %1.</source>
        <translation>竞赛结束：%1。</translation>
    </message>
    <message>
        <source>The layers %1.</source>
        <translation>各层%1。</translation>
    </message>
</context>
<context>
    <name>ff::AnswerBars</name>
    <message>
        <source>%1: %2 before, %3 after</source>
        <comment>label</comment>
        <translation>%1：之前 %2，之后 %3</translation>
    </message>
    <message>
        <source>Outlined: as it is. Filled: altered.
%1</source>
        <translation>轮廓：原样。填充：改动后。
%1</translation>
    </message>
</context>
<context>
    <name>ff::BinSamples</name>
    <message>
        <source>Positive</source>
        <translation>正样本</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负样本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>They could not be found.</source>
        <translation>无法找到这些样本。</translation>
    </message>
    <message>
        <source>Layer %1, %2: samples of training images, at epoch %3</source>
        <translation>第 %1 层，%2：由训练图像制成的样本，第 %3 轮</translation>
    </message>
    <message>
        <source>Layer %1, %2</source>
        <translation>第 %1 层，%2</translation>
    </message>
</context>
<context>
    <name>ff::BoardAnswer</name>
    <message>
        <source>no answer yet</source>
        <translation>还没有回答</translation>
    </message>
    <message>
        <source>%1 answers %2</source>
        <translation>%1 的回答：%2</translation>
    </message>
    <message>
        <source>%1 answers otherwise: %2</source>
        <translation>%1 的回答不同：%2</translation>
    </message>
</context>
<context>
    <name>ff::BoardSheet</name>
    <message>
        <source>Drawing %1</source>
        <translation>绘图 %1</translation>
    </message>
    <message>
        <source>Answer to drawing %1</source>
        <translation>对绘图 %1 的回答</translation>
    </message>
    <message>
        <source>Clear drawing %1</source>
        <translation>清空绘图 %1</translation>
    </message>
    <message>
        <source>unsure:</source>
        <translation>不确定：</translation>
    </message>
    <message>
        <source>unlike the data</source>
        <translation>不像训练数据</translation>
    </message>
    <message>
        <source>Keep drawing %1 as a sample</source>
        <translation>将绘图 %1 保留为样本</translation>
    </message>
    <message>
        <source>&amp;Clear Drawing %1</source>
        <translation>清空绘图 %1(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ff::Canvas</name>
    <message>
        <source>Drawing</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>Draw a digit with the mouse, a pen or a finger; the right button and the pen&apos;s other end erase.</source>
        <translation>用鼠标、笔或手指画一个数字；右键和笔的另一端擦除。</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>一幅图像</translation>
    </message>
    <message>
        <source>strokes: %1</source>
        <translation>笔画：%1</translation>
    </message>
</context>
<context>
    <name>ff::CompareChoice</name>
    <message>
        <source>No moment of this run is kept.</source>
        <translation>此运行没有保留任何时刻。</translation>
    </message>
</context>
<context>
    <name>ff::ConfusionModel</name>
    <message numerus="yes">
        <source>True class %1: %n images</source>
        <translation>
            <numerusform>真实类别 %1：%n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回答 %1</translation>
    </message>
    <message>
        <source>%1 of %2 images, %3 %</source>
        <translation>%2 张图像中的 %1 张，%3%</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3</source>
        <translation>%1 被当成 %2：%3</translation>
    </message>
    <message>
        <source>%1 read rightly: %2</source>
        <translation>%1 识别正确：%2</translation>
    </message>
</context>
<context>
    <name>ff::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>A row for each true class, a column for each answer</source>
        <translation>每行一个真实类别，每列一个回答</translation>
    </message>
</context>
<context>
    <name>ff::DataFetch</name>
    <message>
        <source>The folder %1 cannot be made: check the permissions of those above it.</source>
        <translation>无法创建文件夹 %1：请检查其上级文件夹的权限。</translation>
    </message>
    <message>
        <source>Another window is fetching into %1 at the moment.</source>
        <translation>另一个窗口正在下载到 %1。</translation>
    </message>
    <message>
        <source>Nothing can be written into %1: check its permissions.</source>
        <translation>无法写入 %1：请检查其权限。</translation>
    </message>
</context>
<context>
    <name>ff::DownloadControl</name>
    <message>
        <source>Getting %1 was given up; what has come is kept for the next time.</source>
        <translation>已停止获取 %1；已下载的部分保留到下次。</translation>
    </message>
    <message>
        <source>%1 is here, and every checksum is right.</source>
        <translation>%1 已下载，所有校验和均正确。</translation>
    </message>
    <message>
        <source>%1 is here, unverified: its structure is right, but its checksums are not known.</source>
        <translation>%1 已下载但未经校验：结构正确，但校验和未知。</translation>
    </message>
</context>
<context>
    <name>ff::DrawAnswer</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>It is farther from every image trained on than such images are from each other. The network answers all the same, and the answer may mean nothing.</source>
        <translation>它与每张训练图像的距离都大于这些图像彼此的距离。网络照样会回答，但回答可能毫无意义。</translation>
    </message>
    <message>
        <source>unlike the training data</source>
        <translation>不像训练数据</translation>
    </message>
</context>
<context>
    <name>ff::DrawBoard</name>
    <message>
        <source>clear all</source>
        <translation>全部清空</translation>
    </message>
    <message>
        <source>Draw digits: all are answered at once.</source>
        <translation>画数字：同时全部作答。</translation>
    </message>
    <message>
        <source>Not digits: here drawings make little sense, but they are answered.</source>
        <translation>不是数字：这里绘图意义不大，但仍会作答。</translation>
    </message>
    <message>
        <source>The network cannot name what is drawn: its data have no labels.</source>
        <translation>网络无法说出所画的是什么：它的数据没有标签。</translation>
    </message>
</context>
<context>
    <name>ff::DrawCompared</name>
    <message>
        <source>Answer of the compared run</source>
        <translation>所比较运行的回答</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, at epoch %2: its newest kept moment</source>
        <translation>%1，第 %2 轮：其最新保留的时刻</translation>
    </message>
    <message>
        <source>Agreement with the compared run</source>
        <translation>与所比较运行的一致程度</translation>
    </message>
    <message>
        <source>nothing to compare yet</source>
        <translation>尚无可比较的内容</translation>
    </message>
    <message>
        <source>the same on %1 of %2</source>
        <translation>%2 张中有 %1 张相同</translation>
    </message>
    <message>
        <source>not on %1</source>
        <translation>不同的是 %1</translation>
    </message>
    <message>
        <source>On how many drawings both runs answer the same.</source>
        <translation>两个运行回答相同的绘图有多少张。</translation>
    </message>
</context>
<context>
    <name>ff::DrawEvidence</name>
    <message>
        <source>The readout is a linear softmax on the layers&apos; activities. It classifies in one pass, without trying the labels.</source>
        <translation>读出层是基于各层激活值的线性 softmax。它一次完成分类，无需逐个尝试标签。</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>读出层</translation>
    </message>
    <message>
        <source>%1 by label</source>
        <translation>各标签的%1</translation>
    </message>
    <message>
        <source>Goodness of the drawing against the threshold</source>
        <translation>绘图的优度与阈值</translation>
    </message>
</context>
<context>
    <name>ff::DrawGauge</name>
    <message>
        <source>Goodness of the drawing</source>
        <translation>绘图的优度</translation>
    </message>
    <message>
        <source>Each layer&apos;s goodness per unit. The dashed line is the threshold: what looks like the training data lies right of it.</source>
        <translation>每层每单元的优度。虚线是阈值：像训练数据的位于其右侧。</translation>
    </message>
    <message>
        <source>L%1</source>
        <translation>层%1</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>还没有回答</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>第 %1 层：%2</translation>
    </message>
    <message>
        <source>%1; threshold %2</source>
        <translation>%1；阈值 %2</translation>
    </message>
</context>
<context>
    <name>ff::DrawKeep</name>
    <message>
        <source>Keep as</source>
        <translation>保留为</translation>
    </message>
</context>
<context>
    <name>ff::DrawPages</name>
    <message>
        <source>Board of Ten</source>
        <translation>十格画板</translation>
    </message>
    <message>
        <source>Ten small sheets that are answered at once, for a class or a stand</source>
        <translation>十张小纸同时作答，适合课堂或展台</translation>
    </message>
</context>
<context>
    <name>ff::DrawPanel</name>
    <message>
        <source>Draw a digit here,
or press R for a test digit</source>
        <translation>在此画一个数字，
或按 R 取一幅测试图像</translation>
    </message>
    <message>
        <source>Press R to pick a test sample</source>
        <translation>按 R 选取一个测试样本</translation>
    </message>
    <message>
        <source>Not digits: pick a test sample (R)</source>
        <translation>不是数字：请选取测试样本（R）</translation>
    </message>
    <message>
        <source>Picture, only scaled</source>
        <translation>图片，仅缩放</translation>
    </message>
    <message>
        <source>Draw here,
or press R for a test image</source>
        <translation>在此绘制，
或按 R 取一张测试图像</translation>
    </message>
    <message>
        <source>The network cannot name what is drawn: its data have no labels.</source>
        <translation>网络无法说出所画的是什么：它的数据没有标签。</translation>
    </message>
</context>
<context>
    <name>ff::DrawParts</name>
    <message>
        <source>Network sees</source>
        <translation>网络所见</translation>
    </message>
    <message>
        <source>Use as drawn</source>
        <translation>按原样使用</translation>
    </message>
    <message>
        <source>Do not centre and scale the drawing as the digits of the data are. A small digit in a corner then shows how much that matters.</source>
        <translation>不像数据中的数字那样居中和缩放绘图。角落里的一个小数字就能显示这有多重要。</translation>
    </message>
</context>
<context>
    <name>ff::DrawReadout</name>
    <message>
        <source>Readout&apos;s probabilities</source>
        <translation>读出层的概率</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>还没有答案</translation>
    </message>
    <message>
        <source>The readout&apos;s probability of %1: %2</source>
        <translation>读出层给 %1 的概率：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ff::DrawSees</name>
    <message>
        <source>What the network sees</source>
        <translation>网络所见</translation>
    </message>
    <message>
        <source>Exactly the pixels that the network receives. The box is where the digits of the data lie, the cross is the centre of mass.</source>
        <translation>网络收到的正是这些像素。方框是数据中数字所在的范围，十字是重心。</translation>
    </message>
    <message>
        <source>ink on %1 % of it</source>
        <translation>%1 % 有墨迹</translation>
    </message>
</context>
<context>
    <name>ff::DrawTools</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>画笔粗细</translation>
    </message>
    <message>
        <source>Width of the pen in pixels of the network&apos;s picture; 2.5 is that of MNIST&apos;s digits</source>
        <translation>画笔粗细，以网络图像的像素计；2.5 与 MNIST 的数字相同</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 像素</translation>
    </message>
</context>
<context>
    <name>ff::Drawing</name>
    <message>
        <source>stroke</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>erasing</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>ff::DreamChoice</name>
    <message>
        <source>The label at the one end</source>
        <translation>一端的标签</translation>
    </message>
    <message>
        <source>The label at the other end</source>
        <translation>另一端的标签</translation>
    </message>
    <message>
        <source>What is dreamt of</source>
        <translation>梦见什么</translation>
    </message>
    <message>
        <source>What the images are grown for</source>
        <translation>图像为何而生长</translation>
    </message>
    <message>
        <source>Each label</source>
        <translation>每个标签</translation>
    </message>
    <message>
        <source>Between two labels</source>
        <translation>两个标签之间</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>一个单元</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Goodness</source>
        <translation>优度</translation>
    </message>
    <message>
        <source>Number of the unit in its layer</source>
        <translation>该层中单元的编号</translation>
    </message>
</context>
<context>
    <name>ff::DreamPanel</name>
    <message>
        <source>From the drawing</source>
        <translation>从手绘开始</translation>
    </message>
    <message>
        <source>Begin with what stands in Draw instead of noise</source>
        <translation>从“手绘”中的内容而不是噪声开始</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Dream anew, from other noise</source>
        <translation>从另一段噪声重新做梦</translation>
    </message>
    <message>
        <source>The image that the network takes for each label the most grows here.</source>
        <translation>这里会生长出网络最认定为各标签的图像。</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>255 is full ink</source>
        <translation>255 为全墨</translation>
    </message>
    <message>
        <source>From one label to the other</source>
        <translation>从一个标签到另一个标签</translation>
    </message>
    <message>
        <source>%1, at epoch %2</source>
        <translation>%1，第 %2 轮</translation>
    </message>
    <message>
        <source>%1: %2 % grown</source>
        <translation>%1：已生长 %2 %</translation>
    </message>
    <message>
        <source>%1 Click to look at it.</source>
        <translation>%1 点击查看。</translation>
    </message>
</context>
<context>
    <name>ff::EditControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
</context>
<context>
    <name>ff::ErasablePicture</name>
    <message>
        <source>Picture whose pixels can be blanked</source>
        <translation>可以抹去像素的图像</translation>
    </message>
    <message>
        <source>Blank pixels with the left button, bring them back with the right one.
By keys: arrows move the brush, Space blanks, Backspace brings back.</source>
        <translation>左键抹去像素，右键恢复。
键盘：方向键移动画笔，空格抹去，退格恢复。</translation>
    </message>
    <message>
        <source>%1 of %2 pixels are blanked</source>
        <translation>%2 个像素中已抹去 %1 个</translation>
    </message>
</context>
<context>
    <name>ff::ErrorScatter</name>
    <message>
        <source>Test errors of the runs against a setting</source>
        <translation>各运行的测试误差随一项设置的变化</translation>
    </message>
    <message>
        <source>test error, %</source>
        <translation>测试误差，%</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>没有误差</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ff::EverythingExport</name>
    <message>
        <source>Everything is written to %1.</source>
        <translation>全部已写入 %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything is being written…</source>
        <translation>正在写出全部内容…</translation>
    </message>
</context>
<context>
    <name>ff::ExperimentControl</name>
    <message>
        <source>The run is written to %1.</source>
        <translation>运行已写入 %1。</translation>
    </message>
    <message>
        <source>An experiment file is unpacked where runs are kept, and this window keeps none.</source>
        <translation>实验文件会解压到保存运行的位置，而本窗口不保存运行。</translation>
    </message>
</context>
<context>
    <name>ff::ExportDialog</name>
    <message>
        <source>Export Figure</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Of a PNG file, and of what is copied: 1 is 96 dots per inch. SVG and PDF are sharp at any size.</source>
        <translation>用于 PNG 文件和复制的图片：1 为每英寸 96 点。SVG 和 PDF 在任何大小下都清晰。</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>图表(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;cale of pixels</source>
        <translation>像素倍率(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>As PNG, SVG, PDF or, in numbers, CSV: what the name of the file ends with</source>
        <translation>PNG、SVG、PDF，或以数字写成 CSV：由文件名的后缀决定</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ff::FetchBar</name>
    <message>
        <source>Share of the data set that is here</source>
        <translation>数据集已下载的比例</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give up fetching; what has come is kept for the next time</source>
        <translation>停止下载；已下载的部分保留到下次</translation>
    </message>
    <message>
        <source>Getting %1</source>
        <translation>正在获取 %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在校验 %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>ff::FigureControl</name>
    <message>
        <source>This pane has nothing to show yet.</source>
        <translation>此面板还没有可显示的内容。</translation>
    </message>
    <message>
        <source>%1 is written to %2.</source>
        <translation>%1 已写入 %2。</translation>
    </message>
</context>
<context>
    <name>ff::FigurePreview</name>
    <message>
        <source>Preview of %1</source>
        <translation>%1 的预览</translation>
    </message>
    <message>
        <source>This has numbers alone, which a CSV file takes.</source>
        <translation>这里只有数字，可写成 CSV 文件。</translation>
    </message>
</context>
<context>
    <name>ff::FileControl</name>
    <message>
        <source>Drop to go on with the run %1</source>
        <translation>松开以继续运行 %1</translation>
    </message>
    <message>
        <source>Drop to go on with the weights in %1</source>
        <translation>松开以用 %1 中的权重继续</translation>
    </message>
    <message>
        <source>Drop to train on the data in %1</source>
        <translation>松开以用 %1 中的数据训练</translation>
    </message>
</context>
<context>
    <name>ff::FileFetch</name>
    <message>
        <source>nothing came for %1 s</source>
        <translation>%1 秒内没有收到任何数据</translation>
    </message>
    <message>
        <source>expected at most %1 bytes, found %2</source>
        <translation>期望最多 %1 字节，实际 %2 字节</translation>
    </message>
    <message>
        <source>expected all of it, found a part</source>
        <translation>期望全部内容，只收到一部分</translation>
    </message>
    <message>
        <source>expected %1 bytes, found %2</source>
        <translation>期望 %1 字节，实际 %2 字节</translation>
    </message>
    <message>
        <source>%1; it came from %2 and was removed.</source>
        <translation>%1；它来自 %2，已删除。</translation>
    </message>
    <message>
        <source>%1 could not be fetched from %2: %3.</source>
        <translation>无法从 %2 获取 %1：%3。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>ff::GetDataDialog</name>
    <message>
        <source>by checksum</source>
        <translation>按校验和</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>Nothing but the original files is taken.</source>
        <translation>只接受原始文件。</translation>
    </message>
    <message>
        <source>The checksums of the original files are not known: what the server sends is looked at for its structure only.</source>
        <translation>原始文件的校验和未知：只检查服务器所发内容的结构。</translation>
    </message>
    <message>
        <source>Get Data Set</source>
        <translation>获取数据集</translation>
    </message>
    <message>
        <source>Known data sets</source>
        <translation>已知的数据集</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>is coming</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>no</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Get and Open</source>
        <translation>获取并打开(&amp;G)</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>Is in %1, and opens without the network.</source>
        <translation>位于 %1，无需联网即可打开。</translation>
    </message>
    <message>
        <source>One data set is fetched at a time: %1 is coming.</source>
        <translation>一次只获取一个数据集：正在下载 %1。</translation>
    </message>
    <message>
        <source>Will be fetched from %1 and kept in %2.</source>
        <translation>将从 %1 获取并保存在 %2。</translation>
    </message>
    <message>
        <source>The same download holds its relatives, which are here then as well.</source>
        <translation>同一下载中还包含其同类数据集，届时也一并可用。</translation>
    </message>
</context>
<context>
    <name>ff::GoodnessPlot</name>
    <message>
        <source>Goodness with each label over the iterations</source>
        <translation>各标签的优度随迭代的变化</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>goodness per unit</source>
        <translation>每单位优度</translation>
    </message>
    <message>
        <source>these decide</source>
        <translation>这些起决定作用</translation>
    </message>
    <message>
        <source>%1 (answer)</source>
        <translation>%1（答案）</translation>
    </message>
    <message>
        <source>%1 at iteration %2: %3</source>
        <translation>%1，第 %2 次迭代：%3</translation>
    </message>
    <message>
        <source>iteration %1: %2 with %3, the answer; %4 with %5, clamped</source>
        <translation>第 %1 次迭代：%3（回答）为 %2；%5（固定）为 %4</translation>
    </message>
</context>
<context>
    <name>ff::GradientPanel</name>
    <message>
        <source>The gradient by which a layer learns, checked weight by weight, appears here.</source>
        <translation>一层学习所用的梯度会在这里逐个权重地核对。</translation>
    </message>
    <message>
        <source>Another Negative</source>
        <translation>换一个负样本</translation>
    </message>
    <message>
        <source>Another negative of the same sample, and other weights that are tried</source>
        <translation>同一样本的另一个负样本，并试另外一些权重</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>正样本</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负样本</translation>
    </message>
    <message>
        <source>In a top-down network a weight acts in every iteration, and each takes what was before it as given: there is no single slope to compare its gradient with. Choose another mode in the toolbar.</source>
        <translation>在自上而下的网络中，权重在每次迭代中都起作用，而每次迭代都把之前的状态视为给定：没有单一的斜率可与它的梯度比较。请在工具栏中选择另一种模式。</translation>
    </message>
    <message>
        <source>The gradient is being checked …</source>
        <translation>正在核对梯度…</translation>
    </message>
    <message>
        <source>Does layer %1 learn along the slope of its loss?</source>
        <translation>第 %1 层是否沿其损失的斜率学习？</translation>
    </message>
    <message>
        <source>Nothing is looked at in Draw, so this is a test image.</source>
        <translation>“绘制”中没有内容，因此这是一幅测试图像。</translation>
    </message>
    <message>
        <source>The picture in Draw, as the network sees it</source>
        <translation>“绘制”中的图像，即网络所见</translation>
    </message>
</context>
<context>
    <name>ff::HandControl</name>
    <message>
        <source>Cannot export to %1: expected a new name, found a file that is there.</source>
        <translation>无法导出到 %1：期望一个新名称，但已有同名文件。</translation>
    </message>
    <message>
        <source>Kept as %1. Own samples: %2.</source>
        <translation>已保留为 %1。自己的样本：%2。</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln samples. Own samples: %1. %2</source>
        <translation>
            <numerusform>已导入 %Ln 个样本。自己的样本：%1。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Own samples were written into %1.</source>
        <translation>自己的样本已写入 %1。</translation>
    </message>
</context>
<context>
    <name>ff::HistogramLegend</name>
    <message>
        <source>positive</source>
        <translation>正</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>负</translation>
    </message>
    <message>
        <source>threshold θ</source>
        <translation>阈值 θ</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Positives are filled, negatives are outlined, the threshold is dashed</source>
        <translation>正样本为填充，负样本为轮廓，阈值为虚线</translation>
    </message>
    <message>
        <source>Positives are filled, negatives are outlined</source>
        <translation>正样本为填充，负样本为轮廓</translation>
    </message>
    <message>
        <source>thin over them, positives as a line and negatives as dots: %1</source>
        <translation>其上的细线，正样本为实线，负样本为点线：%1</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>The stronger the colour, the more samples have that goodness at that time; the lines are the means, solid of positives and dotted of negatives</source>
        <translation>颜色越强，当时具有该优度的样本越多；线条为均值，实线为正样本，点线为负样本</translation>
    </message>
</context>
<context>
    <name>ff::HistogramPlot</name>
    <message>
        <source>Histograms of the %1</source>
        <translation>%1的直方图</translation>
    </message>
    <message>
        <source>Separation: how often a positive has more %1
than a negative. 0.5 is chance, 1 is perfect.</source>
        <translation>分离度：正样本的%1
高于负样本的频率。0.5 为随机，1 为完美。</translation>
    </message>
    <message>
        <source>%1 %2 to %3
positive %4 %
negative %5 %</source>
        <translation>%1 %2 至 %3
正 %4 %
负 %5 %</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>%1: no samples yet</source>
        <translation>%1：还没有样本</translation>
    </message>
    <message>
        <source>%1: separation %2, mean %3 %4 for positives and %5 for negatives</source>
        <translation>%1：分离度 %2，正样本平均%3 %4，负样本 %5</translation>
    </message>
    <message>
        <source>%1, frozen</source>
        <translation>%1，已冻结</translation>
    </message>
</context>
<context>
    <name>ff::HistoryPanel</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Scales, and what else is shown</source>
        <translation>刻度，以及显示的其他内容</translation>
    </message>
    <message>
        <source>Logarithmic error</source>
        <translation>对数误差</translation>
    </message>
    <message>
        <source>Loss instead of separation</source>
        <translation>用损失代替分离度</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>显示整个运行</translation>
    </message>
    <message>
        <source>What the curves are plotted against</source>
        <translation>曲线的横轴</translation>
    </message>
</context>
<context>
    <name>ff::HistoryPlot</name>
    <message>
        <source>test error, %</source>
        <translation>测试误差，%</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>separation</source>
        <translation>分离度</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Error and separation while the run goes on</source>
        <translation>运行过程中的误差与分离度</translation>
    </message>
    <message>
        <source>%1, as far as they were kept</source>
        <translation>%1（仅限已保留的部分）</translation>
    </message>
    <message>
        <source>no test error yet</source>
        <translation>还没有测试误差</translation>
    </message>
    <message>
        <source>test error %1 % after %2 epochs</source>
        <translation>%2 轮后测试误差 %1 %</translation>
    </message>
</context>
<context>
    <name>ff::HistoryReadout</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Test error</source>
        <translation>测试误差</translation>
    </message>
    <message>
        <source>%1: by the label that has most of it in the layers. </source>
        <translation>%1：按在各层中其值最高的标签。</translation>
    </message>
    <message>
        <source>Share of the test images that are classified wrongly. Readout: by the linear layer on top. %1While it trains, a fixed part of the test images is enough, so that tests take little of the time; the last test takes all.</source>
        <translation>被错误分类的测试图像的比例。读出层：按顶端的线性层。%1训练期间只用固定的一部分测试图像，以免测试占用太多时间；最后一次测试使用全部。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Testing after each epoch is switched off</source>
        <translation>每轮之后的测试已关闭</translation>
    </message>
    <message>
        <source>The test error appears in the first epoch</source>
        <translation>测试误差将在第一轮中出现</translation>
    </message>
    <message>
        <source>test error</source>
        <translation>测试误差</translation>
    </message>
    <message numerus="yes">
        <source>error on %Ln images</source>
        <translation>
            <numerusform>%Ln 幅图像上的误差</numerusform>
        </translation>
    </message>
    <message>
        <source>readout</source>
        <translation>读出层</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>ff::HybridPictures</name>
    <message>
        <source>Masks</source>
        <translation>掩模</translation>
    </message>
    <message>
        <source>Hybrids</source>
        <translation>混合图像</translation>
    </message>
    <message>
        <source>White: the first image shows through. Black: the second one does.</source>
        <translation>白色：显示第一幅图像。黑色：显示第二幅。</translation>
    </message>
    <message>
        <source>Hybrid of an image of %1 and one of %2. Click to look at it.</source>
        <translation>由 %1 的一张图像和 %2 的一张图像混合而成。点击查看。</translation>
    </message>
</context>
<context>
    <name>ff::IterationBar</name>
    <message>
        <source>One iteration back</source>
        <translation>后退一次迭代</translation>
    </message>
    <message>
        <source>One iteration further</source>
        <translation>前进一次迭代</translation>
    </message>
    <message>
        <source>Iteration that is shown</source>
        <translation>显示的迭代</translation>
    </message>
    <message>
        <source>Iteration that is shown
Arrow keys: one iteration; Home: before the first</source>
        <translation>显示的迭代
方向键：一次迭代；Home：第一次之前</translation>
    </message>
    <message>
        <source>Iteration %1 of %2</source>
        <translation>第 %1 次迭代，共 %2 次</translation>
    </message>
    <message>
        <source>Pause the iterations</source>
        <translation>暂停播放迭代</translation>
    </message>
    <message>
        <source>Play the iterations</source>
        <translation>播放迭代</translation>
    </message>
</context>
<context>
    <name>ff::IterationsPanel</name>
    <message>
        <source>What a top-down network makes of a picture, iteration by iteration, appears here.</source>
        <translation>自上而下的网络逐次迭代处理图像的过程显示在这里。</translation>
    </message>
    <message>
        <source>Label that is clamped</source>
        <translation>固定的标签</translation>
    </message>
    <message>
        <source>The label that is held at the top of the network, whatever the picture shows</source>
        <translation>固定在网络顶端的标签，无论图像显示什么</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Whose goodness is drawn</source>
        <translation>绘制哪一层的优度</translation>
    </message>
    <message>
        <source>The picture that the network sees</source>
        <translation>网络看到的图像</translation>
    </message>
    <message>
        <source>Clamp the answer</source>
        <translation>固定答案</translation>
    </message>
    <message>
        <source>Clamp %1</source>
        <translation>固定 %1</translation>
    </message>
    <message>
        <source>The network settles on the picture …</source>
        <translation>网络正在趋于稳定……</translation>
    </message>
    <message>
        <source>Only a top-down network iterates. Choose Top-down in the toolbar to watch one settle on your drawing, with any label clamped at its top.</source>
        <translation>只有自上而下的网络会迭代。在工具栏中选择“自上而下”，即可看它如何在你的手绘上趋于稳定，并可在其顶端固定任意标签。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>picture, sentence</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The picture in Draw, as the network sees it</source>
        <translation>“绘制”中的图像，即网络所见</translation>
    </message>
    <message>
        <source>Nothing is drawn, so this is test image %1, of class %2.</source>
        <translation>没有手绘，因此这是第 %1 幅测试图像，类别为 %2。</translation>
    </message>
</context>
<context>
    <name>ff::KeptRunControl</name>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The last run is not finished: %1, %2.</source>
        <translation>上次的运行尚未完成：%1，%2。</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The run before is kept: %1.</source>
        <translation>之前的运行已保存：%1。</translation>
    </message>
    <message>
        <source>This started a new run, which learns from the beginning.</source>
        <translation>这开始了一个从头学习的新运行。</translation>
    </message>
</context>
<context>
    <name>ff::LabelCells</name>
    <message>
        <source>Label pixels</source>
        <translation>标签像素</translation>
    </message>
    <message>
        <source>Label units</source>
        <translation>标签单元</translation>
    </message>
    <message>
        <source>The first pixels of the image carry its label: one pixel per class, one of them lit. Positives carry the true label, negatives a wrong one.</source>
        <translation>图像的前几个像素携带其标签：每类一个像素，其中一个点亮。正样本携带真实标签，负样本携带错误标签。</translation>
    </message>
    <message>
        <source>The label stands above the top layer: one unit per class, one of them on. Positives have the true label there, negatives a wrong one.</source>
        <translation>标签位于顶层之上：每类一个单元，其中一个打开。正样本在那里是真实标签，负样本是错误标签。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>true %1</source>
        <translation>真实 %1</translation>
    </message>
    <message>
        <source>wrong %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>A wave over the whole image is its label: each class has one of its own. Positives carry that of the true label, negatives that of a wrong one.</source>
        <translation>覆盖整个图像的波就是它的标签：每个类别各有一个。正样本带有真实标签的波，负样本带有错误标签的波。</translation>
    </message>
</context>
<context>
    <name>ff::LabelGrid</name>
    <message>
        <source>%1 by label and layer</source>
        <translation>各标签、各层的%1</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>L%1</source>
        <translation>层%1</translation>
    </message>
    <message>
        <source>What each layer gives to the drawing with each label: %1. Shaded from the least to the most of its row; the bars are the sum over the voting layers.</source>
        <translation>每层对带有各标签的绘图给出的值：%1。按该行从最小到最大着色；条形是参与投票的各层之和。</translation>
    </message>
    <message>
        <source>Label %1: draw something to see its %2</source>
        <translation>标签 %1：画点什么以查看其%2</translation>
    </message>
    <message>
        <source>Label %1: %2, summed over the voting layers</source>
        <translation>标签 %1：%2，参与投票的各层之和</translation>
    </message>
    <message>
        <source>Layer %1, label %2: %3</source>
        <translation>第 %1 层，标签 %2：%3</translation>
    </message>
    <message>
        <source>Layer %1, label %2: %3 (this layer does not vote)</source>
        <translation>第 %1 层，标签 %2：%3（该层不参与投票）</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>还没有回答</translation>
    </message>
</context>
<context>
    <name>ff::LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Language of the &amp;System</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on</source>
        <translation>窗口从下次启动起使用该语言</translation>
    </message>
</context>
<context>
    <name>ff::LayerBox</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
</context>
<context>
    <name>ff::LayerSwitch</name>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Off: none of its units says anything, to any layer or to the readout</source>
        <translation>关闭：该层的单元对任何层和读出层都不再输出</translation>
    </message>
    <message>
        <source>Share of the units of layer %1 that is off</source>
        <translation>第 %1 层中关闭的单元所占比例</translation>
    </message>
    <message>
        <source>Switches that share of the units off at random</source>
        <translation>随机关闭这一比例的单元</translation>
    </message>
    <message>
        <source>%1 of %2 units off</source>
        <translation>%2 个单元中关闭 %1 个</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Freeze layer %1</source>
        <translation>冻结第 %1 层</translation>
    </message>
    <message>
        <source>The run goes on, and this layer stays as it is: a setting of the run, which Undo takes back</source>
        <translation>运行继续，而这一层保持不变：这是运行的一项设置，可用“撤销”收回</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
</context>
<context>
    <name>ff::LayersField</name>
    <message>
        <source>Add a layer like the last</source>
        <translation>添加与最后一层相同的层</translation>
    </message>
    <message>
        <source>Remove the last layer</source>
        <translation>移除最后一层</translation>
    </message>
</context>
<context>
    <name>ff::LayersPanel</name>
    <message>
        <source>No data yet</source>
        <translation>还没有数据</translation>
    </message>
</context>
<context>
    <name>ff::LoadBar</name>
    <message>
        <source>Data loaded</source>
        <translation>已加载的数据</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give up loading; what is there stays</source>
        <translation>停止加载；现有数据保持不变</translation>
    </message>
    <message>
        <source>Loading data</source>
        <translation>正在加载数据</translation>
    </message>
</context>
<context>
    <name>ff::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Recent Data</source>
        <translation>最近的数据(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Enlarge &amp;Layer</source>
        <translation>放大某层(&amp;L)</translation>
    </message>
    <message>
        <source>Kept &amp;Moments</source>
        <translation>保留的时刻(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ff::MainWindow</name>
    <message>
        <source>ForwardForward Explorer</source>
        <translation>ForwardForward Explorer</translation>
    </message>
    <message>
        <source>%1 · seed %2 · ForwardForward Explorer</source>
        <translation>%1 · 种子 %2 · ForwardForward Explorer</translation>
    </message>
</context>
<context>
    <name>ff::MapPanel</name>
    <message>
        <source>A map of the test images appears here once there is a network.</source>
        <translation>有了网络后，这里会出现测试图像的地图。</translation>
    </message>
    <message>
        <source>Directions of most difference (PCA)</source>
        <translation>差异最大的方向（PCA）</translation>
    </message>
    <message>
        <source>Neighbours stay neighbours (t-SNE, slower)</source>
        <translation>邻居仍是邻居（t-SNE，较慢）</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>How the map is made</source>
        <translation>地图的生成方式</translation>
    </message>
    <message>
        <source>Chosen test images</source>
        <translation>选中的测试图像</translation>
    </message>
    <message>
        <source>%1 test images; neighbours stay neighbours</source>
        <translation>%1 张测试图像；邻居仍是邻居</translation>
    </message>
    <message>
        <source>%1 test images, finding their places …</source>
        <translation>%1 张测试图像，正在寻找位置…</translation>
    </message>
    <message>
        <source>%1 test images along the two directions that hold %2 % of what differs</source>
        <translation>%1 张测试图像，沿包含 %2% 差异的两个方向</translation>
    </message>
    <message>
        <source>Click a point or a name, or draw a loop around several points.</source>
        <translation>单击一个点或名称，或绕多个点画一个圈。</translation>
    </message>
</context>
<context>
    <name>ff::MapPlot</name>
    <message>
        <source>Map of the test images</source>
        <translation>测试图像的地图</translation>
    </message>
    <message>
        <source>%1 test images of %2 classes; chosen: %3</source>
        <translation>%2 个类别的 %1 张测试图像；已选：%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 test images without labels; chosen: %2</source>
        <translation>%1 张无标签的测试图像；已选：%2</translation>
    </message>
</context>
<context>
    <name>ff::MasksPanel</name>
    <message>
        <source>Masks to try, and what the layers make of their hybrids, appear here once there is a network.</source>
        <translation>有了网络后，这里显示可试用的掩模，以及各层如何看待由此得到的混合图像。</translation>
    </message>
    <message>
        <source>New Masks</source>
        <translation>新掩模</translation>
    </message>
    <message>
        <source>Make these masks of other random numbers</source>
        <translation>用另一组随机数生成这些掩模</translation>
    </message>
    <message>
        <source>As in Force</source>
        <translation>恢复生效值</translation>
    </message>
    <message>
        <source>Back to the masks that the run has now</source>
        <translation>回到运行当前使用的掩模</translation>
    </message>
    <message>
        <source>Use These</source>
        <translation>使用这些</translation>
    </message>
    <message>
        <source>Train with these masks from the next batch on</source>
        <translation>从下一批次起用这些掩模训练</translation>
    </message>
    <message>
        <source>masks</source>
        <translation>掩模</translation>
    </message>
</context>
<context>
    <name>ff::MessageBar</name>
    <message>
        <source>Show all messages, or the newest alone</source>
        <translation>显示所有消息，或仅最新的一条</translation>
    </message>
    <message>
        <source>Newest only</source>
        <translation>仅最新</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::MessageRow</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>ff::MistakeGallery</name>
    <message>
        <source>All mistakes</source>
        <translation>全部错误</translation>
    </message>
    <message>
        <source>Show the mistakes of every class again (Esc in the matrix)</source>
        <translation>重新显示所有类别的错误（在矩阵中按 Esc）</translation>
    </message>
    <message>
        <source>Mistakes, the surest first: %1</source>
        <translation>错误，最确信的在前：%1</translation>
    </message>
    <message>
        <source>%1 taken for %2, the surest first: %3</source>
        <translation>%1 被当成 %2，最确信的在前：%3</translation>
    </message>
    <message>
        <source>%1 read rightly, the surest first: %2</source>
        <translation>%1 识别正确，最确信的在前：%2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Test image %1: it is %2, and the answer is %3, ahead of the next by %4. Click to look at it.</source>
        <translation>测试图像 %1：它是 %2，回答是 %3，领先下一个 %4。单击查看。</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Both runs are wrong, the surest first: %1</source>
        <translation>两个运行皆错，最确信者在前：%1</translation>
    </message>
    <message>
        <source>Only this run is wrong, the surest first: %1</source>
        <translation>仅此运行出错，最确信者在前：%1</translation>
    </message>
    <message>
        <source>Only %1 is wrong, the surest first: %2</source>
        <translation>仅 %1 出错，最确信者在前：%2</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>Test image %1: it is %2. This run answers %3, ahead of the next by %4, and %5 answers %6, ahead by %7. Click to look at it.</source>
        <translation>测试图像 %1：它是 %2。此运行的回答是 %3，领先下一个 %4；%5 的回答是 %6，领先 %7。单击查看。</translation>
    </message>
</context>
<context>
    <name>ff::MistakesPanel</name>
    <message>
        <source>What the network makes of the test images appears here once there are data.</source>
        <translation>有了数据后，这里会显示网络对测试图像的判断。</translation>
    </message>
    <message>
        <source>Answers by the readout</source>
        <translation>读出层的回答</translation>
    </message>
    <message>
        <source>Answers by goodness</source>
        <translation>按优度的回答</translation>
    </message>
    <message>
        <source>Shares instead of counts</source>
        <translation>显示比例而非数量</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>By what the network answers, and what stands in the cells</source>
        <translation>网络依据什么回答，以及单元格显示什么</translation>
    </message>
    <message>
        <source>Rows: the true class. Columns: the answer.</source>
        <translation>行：真实类别。列：回答。</translation>
    </message>
    <message>
        <source>Answers by %1</source>
        <translation>按%1的回答</translation>
    </message>
    <message>
        <source>%1 of %2 test images, answered by %3 at epoch %4</source>
        <translation>%2 张测试图像中的 %1 张，按%3回答，第 %4 轮</translation>
    </message>
    <message>
        <source>Every one of these images is read rightly.</source>
        <translation>这些图像全部识别正确。</translation>
    </message>
    <message>
        <source>%1 % are wrong. Most often %2 is taken for %3: %4 of %5.</source>
        <translation>%1% 错误。最常见的是 %2 被当成 %3：%5 张中的 %4 张。</translation>
    </message>
    <message>
        <source>%1 of %2 test images, answered by the readout at epoch %3</source>
        <translation>%2 张测试图像中的 %1 张，由读出层回答，第 %3 轮</translation>
    </message>
</context>
<context>
    <name>ff::ModelForm</name>
    <message>
        <source>Also what has no effect in this run</source>
        <translation>也显示在本次运行中无效的设置</translation>
    </message>
    <message>
        <source>What has a bolt acts at once, the rest starts the run anew.</source>
        <translation>带闪电标记的立即生效，其余的会重新开始运行。</translation>
    </message>
</context>
<context>
    <name>ff::ModelLabel</name>
    <message>
        <source>%1, %2</source>
        <comment>label, unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Changed, not applied yet</source>
        <translation>已更改，尚未应用</translation>
    </message>
</context>
<context>
    <name>ff::ModelPanel</name>
    <message>
        <source>1 change</source>
        <translation>1 项更改</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Take back the changes that are not applied yet</source>
        <translation>撤回尚未应用的更改</translation>
    </message>
    <message>
        <source>Apply and restart</source>
        <translation>应用并重新开始</translation>
    </message>
    <message>
        <source>Start a new run with the changed settings</source>
        <translation>用更改后的设置开始新的运行</translation>
    </message>
</context>
<context>
    <name>ff::NegativeRecipe</name>
    <message>
        <source>How one negative is made</source>
        <translation>一个负样本是如何制作的</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>1−m</source>
        <translation>1−m</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>½ %1</source>
        <translation>½ %1</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Image of class %1 times mask, plus image of class %2 times the rest</source>
        <translation>类别 %1 的图像乘以掩模，加上类别 %2 的图像乘以其余部分</translation>
    </message>
    <message>
        <source>Half of an image of class %1, plus half of one of class %2</source>
        <translation>类别 %1 图像的一半，加上类别 %2 图像的一半</translation>
    </message>
    <message>
        <source>A mask m of smooth blobs mixes two images: where it is white the first one shows, where it is black the second. Close up it looks like a digit, as a whole it is none.</source>
        <translation>由平滑斑块构成的掩模 m 混合两幅图像：白色处显示第一幅，黑色处显示第二幅。局部看像数字，整体看则不是。</translation>
    </message>
    <message>
        <source>Every layer sees two images at once: an image with itself is positive, with another one negative.</source>
        <translation>每层同时看到两幅图像：图像与自身配对为正，与另一幅配对为负。</translation>
    </message>
</context>
<context>
    <name>ff::NoticeBar</name>
    <message>
        <source>Show the next notice</source>
        <translation>显示下一条提示</translation>
    </message>
    <message>
        <source>%1 (new run)</source>
        <translation>%1（新运行）</translation>
    </message>
    <message>
        <source>%1 of %2 ›</source>
        <translation>第 %1 条，共 %2 条 ›</translation>
    </message>
</context>
<context>
    <name>ff::OtherAnswers</name>
    <message>
        <source>Run that the mistakes are compared with</source>
        <translation>与之比较错误的运行</translation>
    </message>
    <message>
        <source>Put the mistakes of a pinned run beside these; Draw and Layers compare with it too</source>
        <translation>把已固定运行的错误放在旁边；“绘制”和“层”面板也与它比较</translation>
    </message>
    <message>
        <source>Whose mistakes are shown</source>
        <translation>显示谁的错误</translation>
    </message>
    <message>
        <source>Which of the two runs is wrong about the images that are shown</source>
        <translation>在所显示的图像上，两个运行中哪一个出错</translation>
    </message>
    <message>
        <source>All mistakes of this run</source>
        <translation>此运行的所有错误</translation>
    </message>
    <message>
        <source>Compared with no run</source>
        <translation>不与任何运行比较</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>Both are wrong: %1</source>
        <translation>两者皆错：%1</translation>
    </message>
    <message>
        <source>Only this run is wrong: %1</source>
        <translation>仅此运行出错：%1</translation>
    </message>
    <message>
        <source>Only the other run is wrong: %1</source>
        <translation>仅另一运行出错：%1</translation>
    </message>
</context>
<context>
    <name>ff::OwnCollection</name>
    <message>
        <source>deletion</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>%1 The samples stay here, and are written with the next change.</source>
        <translation>%1 样本保留在此，下次更改时写入。</translation>
    </message>
    <message>
        <source>Another window of this program uses the own samples in %1: close that one first.</source>
        <translation>本程序的另一个窗口正在使用 %1 中自己的样本：请先关闭那个窗口。</translation>
    </message>
    <message>
        <source>%1 It is left as it is: move it elsewhere to begin anew.</source>
        <translation>%1 它保持原样：要重新开始，请把它移到别处。</translation>
    </message>
    <message>
        <source>keeping</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>ff::OwnModel</name>
    <message>
        <source>%1, from a picture</source>
        <translation>%1，来自图片</translation>
    </message>
    <message>
        <source>%1, drawn</source>
        <translation>%1，手绘</translation>
    </message>
</context>
<context>
    <name>ff::OwnPanel</name>
    <message>
        <source>&amp;Change Label</source>
        <translation>更改标签(&amp;C)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Give the selected samples another label</source>
        <translation>给所选样本另一个标签</translation>
    </message>
    <message>
        <source>&amp;Look at It in Draw</source>
        <translation>在“绘制”中查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected samples (Del); can be undone</source>
        <translation>删除所选样本（Del）；可以撤销</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Import samples from a file or folder, or export them</source>
        <translation>从文件或文件夹导入样本，或导出样本</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 个样本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln samples</source>
        <translation>
            <numerusform>%Ln 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing kept yet.

Draw a digit, then choose Keep as below the drawing (Ctrl+K). What you keep stays here, also after the program is closed: train on it beside the other data, or test on it alone.</source>
        <translation>还没有保留任何样本。

画一个数字，然后在绘图下方选择“保留为”（Ctrl+K）。保留的样本在程序关闭后仍在这里：可以与其他数据一起训练，或单独用来测试。</translation>
    </message>
    <message>
        <source>There are no own samples yet.</source>
        <translation>还没有自己的样本。</translation>
    </message>
    <message>
        <source>Own samples have %1 x %1 pixels, the images of these data %2 x %3.</source>
        <translation>自己的样本为 %1 x %1 像素，这些数据的图像为 %2 x %3。</translation>
    </message>
</context>
<context>
    <name>ff::OwnUseForm</name>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Train on them too, each</source>
        <translation>也用它们训练，每个</translation>
    </message>
    <message>
        <source>Test on them alone</source>
        <translation>仅用它们测试</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Mix them into the training images of the data that are open</source>
        <translation>把它们混入已打开数据的训练图像</translation>
    </message>
    <message>
        <source>Measure the error on these samples in place of the test images of the data</source>
        <translation>在这些样本上而不是数据的测试图像上测量误差</translation>
    </message>
    <message>
        <source>Load the data again and start a new run</source>
        <translation>重新加载数据并开始新的运行</translation>
    </message>
    <message>
        <source>How often each own sample is trained on in an epoch</source>
        <translation>每轮中每个自己的样本训练多少次</translation>
    </message>
    <message>
        <source>How often each of these samples is trained on in every epoch: they are few against the many of the data</source>
        <translation>每轮中每个样本训练多少次：与大量数据相比它们很少</translation>
    </message>
    <message>
        <source> time</source>
        <translation> 次</translation>
    </message>
    <message numerus="yes">
        <source> times</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform> 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used at present.</source>
        <translation>目前未使用。</translation>
    </message>
    <message>
        <source>trained on, each %1 an epoch</source>
        <translation>用于训练，每个每轮 %1</translation>
    </message>
    <message>
        <source>the only test images</source>
        <translation>唯一的测试图像</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1，并且%2</translation>
    </message>
    <message>
        <source>In use as they were before they changed: %1.</source>
        <translation>正在使用更改之前的版本：%1。</translation>
    </message>
    <message>
        <source>In use: %1.</source>
        <translation>正在使用：%1。</translation>
    </message>
    <message>
        <source>Testing on what is trained on looks better than it is.</source>
        <translation>在训练过的样本上测试，结果会显得比实际更好。</translation>
    </message>
    <message>
        <source>Apply loads the data again and starts a new run: what was learnt is lost.</source>
        <translation>应用会重新加载数据并开始新的运行：已学到的将丢失。</translation>
    </message>
</context>
<context>
    <name>ff::OwnView</name>
    <message>
        <source>Own samples</source>
        <translation>自己的样本</translation>
    </message>
</context>
<context>
    <name>ff::PictureDesk</name>
    <message>
        <source>The test image before</source>
        <translation>上一张测试图像</translation>
    </message>
    <message>
        <source>The next test image</source>
        <translation>下一张测试图像</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Noise on every pixel</source>
        <translation>每个像素上的噪声</translation>
    </message>
    <message>
        <source>Adds normal noise to every pixel of the picture and of the test images: its standard deviation, 1 being full ink. Pixels stay within 0 and 1.</source>
        <translation>给图片和测试图像的每个像素加上正态噪声：此处为其标准差，1 为满墨。像素保持在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>Test image %1, of class %2</source>
        <translation>测试图像 %1，类别 %2</translation>
    </message>
    <message>
        <source>The picture in Draw</source>
        <translation>“绘制”中的图片</translation>
    </message>
</context>
<context>
    <name>ff::PictureIntake</name>
    <message>
        <source>Drop to let the network read this picture</source>
        <translation>松开以让网络识别这张图片</translation>
    </message>
    <message>
        <source>Drop to let the network read %1</source>
        <translation>松开以让网络识别 %1</translation>
    </message>
    <message>
        <source>There is no picture to paste: copy one first.</source>
        <translation>没有可粘贴的图片：请先复制一张。</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>ff::PictureStrip</name>
    <message>
        <source>No data yet</source>
        <translation>还没有数据</translation>
    </message>
    <message>
        <source>pictures: %1</source>
        <translation>图像：%1</translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation>图像 %1</translation>
    </message>
</context>
<context>
    <name>ff::Plot</name>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>θ</source>
        <translation>θ</translation>
    </message>
    <message>
        <source>θ⁻</source>
        <translation>θ⁻</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 → %2, frozen</source>
        <translation>%1 → %2，已冻结</translation>
    </message>
</context>
<context>
    <name>ff::Preferences</name>
    <message>
        <source>The window speaks the chosen language from the next start on.</source>
        <translation>从下次启动起，窗口将使用所选语言。</translation>
    </message>
</context>
<context>
    <name>ff::Presenter</name>
    <message>
        <source>Presenter mode: Esc ends it, Space starts and pauses the training.</source>
        <translation>演示模式：Esc 结束，空格键开始和暂停训练。</translation>
    </message>
</context>
<context>
    <name>ff::PresetMenu</name>
    <message>
        <source>&amp;Presets</source>
        <translation>预设(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ff::RaceChoice</name>
    <message>
        <source>It was trained on other data: %1.</source>
        <translation>它用其他数据训练：%1。</translation>
    </message>
</context>
<context>
    <name>ff::RaceControl</name>
    <message>
        <source>There is no race to end.</source>
        <translation>没有可结束的竞赛。</translation>
    </message>
</context>
<context>
    <name>ff::RealField</name>
    <message>
        <source>%1, slider</source>
        <translation>%1，滑块</translation>
    </message>
</context>
<context>
    <name>ff::ReceptiveFields</name>
    <message>
        <source>Receptive fields of the first layer</source>
        <translation>第一层的感受野</translation>
    </message>
    <message>
        <source>Weights from the image to one unit of layer 1: white excites, black inhibits, grey is zero</source>
        <translation>从图像到第 1 层一个单元的权重：白色兴奋，黑色抑制，灰色为零</translation>
    </message>
</context>
<context>
    <name>ff::RewindBar</name>
    <message>
        <source>Moment of the run that is shown</source>
        <translation>所显示的运行时刻</translation>
    </message>
    <message>
        <source>Kept moments of this run: every pane shows the one that is chosen, while training goes on
Arrow keys: one moment; Home: the first; End or Esc: now</source>
        <translation>本次运行保留的时刻：每个面板显示所选的时刻，训练同时继续
方向键：一个时刻；Home：第一个；End 或 Esc：现在</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>No moment is the best yet: it takes images that are held out (Held out, in the tab Model) and a test</source>
        <translation>还没有最佳时刻：需要留出图像（“模型”标签页中的“留出”）和一次测试</translation>
    </message>
    <message>
        <source>The best moment is what is shown</source>
        <translation>现在显示的就是最佳时刻</translation>
    </message>
</context>
<context>
    <name>ff::RunActions</name>
    <message>
        <source>&amp;Go On</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Give the run a name: it is then kept</source>
        <translation>给运行命名：它就会被保留</translation>
    </message>
    <message>
        <source>Edit &amp;Note</source>
        <translation>编辑备注(&amp;N)</translation>
    </message>
    <message>
        <source>Write down what the run is about</source>
        <translation>写下这个运行是关于什么的</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制(&amp;U)</translation>
    </message>
    <message>
        <source>Make a copy that can be gone on with in another way</source>
        <translation>制作一个可以用别的方式继续的副本</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>显示文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Show the run&apos;s files</source>
        <translation>显示运行的文件</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected runs (Del); can be undone for a day</source>
        <translation>删除所选运行（Del）；一天之内可以撤销</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Bring back what was deleted</source>
        <translation>恢复已删除的内容</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>Show this run, which another program trains, in the place of the one that is there now (Return)</source>
        <translation>用此运行（由另一个程序训练）替换当前显示的运行（回车）</translation>
    </message>
    <message>
        <source>Put this run in the place of the one that is there now, which stays here (Return)</source>
        <translation>用此运行替换当前的运行，当前的会保留在这里（回车）</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消固定(&amp;P)</translation>
    </message>
    <message>
        <source>No longer show it in History</source>
        <translation>不再在历史中显示</translation>
    </message>
    <message>
        <source>Show it dashed in History, and keep it whatever the budget</source>
        <translation>在历史中以虚线显示，不受容量限制保留</translation>
    </message>
</context>
<context>
    <name>ff::RunControl</name>
    <message>
        <source>Press Space to train. Watch the two shapes part.</source>
        <translation>按空格键训练。观看两个分布如何分开。</translation>
    </message>
</context>
<context>
    <name>ff::RunEdits</name>
    <message>
        <source>renaming</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>At most %1 runs can be pinned at a time. Unpin another one first.</source>
        <translation>最多只能同时固定 %1 个运行。请先取消固定另一个。</translation>
    </message>
    <message>
        <source>pinning</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>unpinning</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>ff::RunsFrame</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only runs with this text</source>
        <translation>仅显示包含此文字的运行</translation>
    </message>
</context>
<context>
    <name>ff::RunsModel</name>
    <message>
        <source>Click to unpin</source>
        <translation>点击取消固定</translation>
    </message>
    <message>
        <source>Click to pin: dashed in History, never cleared</source>
        <translation>点击固定：在历史中显示为虚线，永不清除</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>未固定</translation>
    </message>
    <message>
        <source>%1, the run of this window</source>
        <translation>%1，本窗口的运行</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
</context>
<context>
    <name>ff::RunsPanel</name>
    <message>
        <source>Runs are not kept here.</source>
        <translation>此处不保存运行。</translation>
    </message>
    <message>
        <source>No runs yet.

Every run that you train appears here by itself, with its settings and its best error, and is there again when the program is started anew: to go on with, or to be pinned and compared in History.

Kept in %1.</source>
        <translation>还没有运行。

您训练的每个运行都会自动出现在这里，附有其设置和最佳误差，程序重新启动后仍在：可以继续，也可以固定并在历史中比较。

保存在 %1。</translation>
    </message>
    <message>
        <source>No run has this text.</source>
        <translation>没有运行包含此文字。</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs are deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 个运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>No run that is shown here is finished and tested yet.</source>
        <translation>此处显示的运行都还没有完成并测试。</translation>
    </message>
</context>
<context>
    <name>ff::RunsPlot</name>
    <message>
        <source>Setting that errors are plotted against</source>
        <translation>误差所对照的设置</translation>
    </message>
    <message>
        <source>Errors are plotted against a setting once two runs are finished and tested.</source>
        <translation>两个运行完成并测试后，误差将按设置绘出。</translation>
    </message>
    <message>
        <source>The finished runs differ in no setting.</source>
        <translation>已完成的运行没有不同的设置。</translation>
    </message>
    <message>
        <source>None of the finished runs was tested in this way.</source>
        <translation>已完成的运行都没有以这种方式测试。</translation>
    </message>
</context>
<context>
    <name>ff::RunsRoom</name>
    <message>
        <source>How much room all runs may take. Above it the oldest go that have no name and are not pinned.</source>
        <translation>所有运行可占用的空间。超出时，最旧的、未命名且未固定的运行会被清除。</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>最多保留</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 个运行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，%2 / %3</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>ff::RunsTogether</name>
    <message>
        <source>&amp;By Seeds</source>
        <translation>按种子(&amp;B)</translation>
    </message>
    <message>
        <source>P&amp;lot</source>
        <translation>图表(&amp;L)</translation>
    </message>
    <message>
        <source>Put finished runs together that differ in their seeds alone, with the mean and the deviation of their errors</source>
        <translation>把仅种子不同的已完成运行合在一起，给出误差的均值和标准差</translation>
    </message>
    <message>
        <source>Plot the errors of the finished runs against a setting in which they differ</source>
        <translation>按一项不同的设置绘出已完成运行的误差</translation>
    </message>
    <message>
        <source>Which error of the tests that the runs ended with is compared</source>
        <translation>比较运行结束时测试的哪种误差</translation>
    </message>
</context>
<context>
    <name>ff::RunsView</name>
    <message>
        <source>Kept runs</source>
        <translation>保存的运行</translation>
    </message>
</context>
<context>
    <name>ff::SamplesPanel</name>
    <message>
        <source>Positive</source>
        <translation>正样本</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负样本</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>掩模</translation>
    </message>
    <message>
        <source>How negatives are made</source>
        <translation>负样本是如何制作的</translation>
    </message>
    <message>
        <source>White: the first image shows through. Black: the second one does.</source>
        <translation>白色：显示第一幅图像。黑色：显示第二幅。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>换一批</translation>
    </message>
    <message>
        <source>Show other examples, and keep them</source>
        <translation>显示其他样本并保持不变</translation>
    </message>
    <message>
        <source>Keep these examples while the training goes on</source>
        <translation>训练继续时保持这些样本不变</translation>
    </message>
    <message numerus="yes">
        <source>m, blurred %n times</source>
        <translation>
            <numerusform>m，模糊 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>used in unsupervised mode</source>
        <translation>用于无监督模式</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
</context>
<context>
    <name>ff::SeedsView</name>
    <message>
        <source>Seed %1 · %2</source>
        <translation>种子 %1 · %2</translation>
    </message>
    <message>
        <source>Kept runs, together where they differ in their seeds alone</source>
        <translation>保存的运行，仅种子不同的合在一起</translation>
    </message>
    <message>
        <source>What sets them apart</source>
        <translation>区别</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行数</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>Best error</source>
        <translation>最佳误差</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Of the tests that the runs ended with, and how far one run is from another</source>
        <translation>取自运行结束时的测试，以及运行之间相差多少</translation>
    </message>
</context>
<context>
    <name>ff::SettingSlider</name>
    <message>
        <source>%1, slider</source>
        <translation>%1，滑块</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDraft</name>
    <message>
        <source>revert</source>
        <translation>还原</translation>
    </message>
</context>
<context>
    <name>ff::ShortcutsDialog</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Start or Pause</source>
        <translation>开始或暂停</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search for an action or a key</source>
        <translation>搜索操作或按键</translation>
    </message>
</context>
<context>
    <name>ff::ShownStrip</name>
    <message>
        <source>Followed here, trained by another program</source>
        <translation>在此跟随，由另一个程序训练</translation>
    </message>
    <message>
        <source>The program that trained this run has ended at epoch %1</source>
        <translation>训练此运行的程序已在第 %1 轮结束</translation>
    </message>
    <message>
        <source>The folder of this run is not there any more</source>
        <translation>此运行的文件夹已不存在</translation>
    </message>
    <message>
        <source>Epoch %1 of a run that goes on</source>
        <translation>仍在继续的运行的第 %1 轮</translation>
    </message>
    <message>
        <source>Epoch %1 of a run that stands at epoch %2</source>
        <translation>停在第 %2 轮的运行的第 %1 轮</translation>
    </message>
</context>
<context>
    <name>ff::SlopePlot</name>
    <message>
        <source>Closed form against numeric gradient</source>
        <translation>闭式梯度与数值梯度</translation>
    </message>
</context>
<context>
    <name>ff::StatusBar</name>
    <message>
        <source>Diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>kept %1 ago</source>
        <translation>%1前已保存</translation>
    </message>
    <message>
        <source>%1 samples/s</source>
        <translation>%1 样本/秒</translation>
    </message>
    <message>
        <source>frame %1 ms</source>
        <translation>帧 %1 毫秒</translation>
    </message>
    <message>
        <source>Share of the run that is done</source>
        <translation>运行已完成的比例</translation>
    </message>
    <message>
        <source>What showing one moment costs the window: median of the latest frames</source>
        <translation>显示一个时刻所需的时间：最近各帧的中位数</translation>
    </message>
    <message>
        <source>Nothing is lost when the window closes: the run is kept in %1</source>
        <translation>关闭窗口不会丢失任何内容：运行保存在 %1</translation>
    </message>
</context>
<context>
    <name>ff::TableDialog</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what is selected, or all, as a spreadsheet pastes it</source>
        <translation>复制所选内容或全部，形式可粘贴到电子表格</translation>
    </message>
    <message>
        <source>%1 as Table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>This pane has no numbers yet.</source>
        <translation>此面板还没有数字。</translation>
    </message>
</context>
<context>
    <name>ff::TermGuide</name>
    <message>
        <source>F1 tells more.</source>
        <translation>按 F1 了解更多。</translation>
    </message>
</context>
<context>
    <name>ff::TermWindow</name>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Search for a term</source>
        <translation>搜索术语</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ff::TimePlot</name>
    <message>
        <source>epoch</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>The %1 of each layer over time</source>
        <translation>各层%1随时间的变化</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>%1
%2 %3: no sample</source>
        <translation>%1
%2 %3：没有样本</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无内容</translation>
    </message>
    <message numerus="yes">
        <source>%n moments, up to epoch %1</source>
        <translation>
            <numerusform>%n 个时刻，直到第 %1 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>epoch %1: mean %2 %3 for positives and %4 for negatives</source>
        <translation>第 %1 轮：正样本平均%2 %3，负样本 %4</translation>
    </message>
</context>
<context>
    <name>ff::TourCard</name>
    <message>
        <source>&amp;Leave</source>
        <translation>离开(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>ff::TourGuide</name>
    <message>
        <source>The pane %1 was closed and is open now.</source>
        <translation>面板“%1”原已关闭，现已打开。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Leave the tour (Esc). Help &gt; Tour starts it again.</source>
        <translation>离开导览（Esc）。“帮助 &gt; 导览”可重新开始。</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>完成(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ff::TrainToolbar</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed of training</source>
        <translation>训练速度</translation>
    </message>
    <message>
        <source>%1 batches/s</source>
        <translation>%1 批次/秒</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Other ways to learn, to compare with</source>
        <translation>用于比较的其他学习方式</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Settings that are known to go well together</source>
        <translation>已知能很好配合的设置</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The data that are trained on</source>
        <translation>训练所用的数据</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>How many batches are trained in a second: slow enough to watch, or all it can. At the left end one batch is followed step by step.</source>
        <translation>每秒训练多少批：慢到可以观看，或尽其所能。在最左端，一步一步地跟随一个批次。</translation>
    </message>
    <message>
        <source>slow walk</source>
        <translation>慢步</translation>
    </message>
</context>
<context>
    <name>ff::UnitGrid</name>
    <message>
        <source>Units of layer %1</source>
        <translation>第 %1 层的单元</translation>
    </message>
    <message>
        <source>Unit %1 is off</source>
        <translation>单元 %1 已关闭</translation>
    </message>
    <message>
        <source>Unit %1: activity %2</source>
        <translation>单元 %1：激活值 %2</translation>
    </message>
    <message>
        <source>%1 of %2 units are off</source>
        <translation>%2 个单元中已关闭 %1 个</translation>
    </message>
</context>
<context>
    <name>ff::UnitPortrait</name>
    <message>
        <source>Test images that excite it most</source>
        <translation>最能激励它的测试图像</translation>
    </message>
    <message>
        <source>What the unit looks for</source>
        <translation>该单元在寻找什么</translation>
    </message>
    <message>
        <source>White excites the unit, black inhibits it.</source>
        <translation>白色激励该单元，黑色抑制它。</translation>
    </message>
    <message>
        <source>Dream of this unit</source>
        <translation>梦见此单元</translation>
    </message>
    <message>
        <source>Grow the image that drives the unit the most, in the Dream pane</source>
        <translation>在“梦境”面板中生长出最能驱动该单元的图像</translation>
    </message>
</context>
<context>
    <name>ff::UnitsPanel</name>
    <message>
        <source>What the units look for appears here once there is a network.</source>
        <translation>有了网络后，这里会显示各单元在寻找什么。</translation>
    </message>
    <message>
        <source>In their own order</source>
        <translation>按原有顺序</translation>
    </message>
    <message>
        <source>The most active first</source>
        <translation>最活跃的在前</translation>
    </message>
    <message>
        <source>The most selective first</source>
        <translation>最有选择性的在前</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>In what order the units stand</source>
        <translation>单元的排列顺序</translation>
    </message>
    <message>
        <source>What the units look for</source>
        <translation>各单元在寻找什么</translation>
    </message>
</context>
<context>
    <name>ff::WalkGuide</name>
    <message>
        <source>There are no data yet.</source>
        <translation>还没有数据。</translation>
    </message>
    <message>
        <source>Another program trains this run: here it can only be watched.</source>
        <translation>此运行由另一个程序训练：在这里只能观看。</translation>
    </message>
    <message>
        <source>This way to learn has no threshold. Supervised in the toolbar has one.</source>
        <translation>这种学习方式没有阈值。工具栏中的“有监督”有阈值。</translation>
    </message>
    <message>
        <source>This run has had its last epoch.</source>
        <translation>此运行已完成最后一轮。</translation>
    </message>
    <message>
        <source>Slow walk</source>
        <translation>慢步</translation>
    </message>
    <message>
        <source>Leave the slow walk (Esc)</source>
        <translation>离开慢步（Esc）</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Go from stage to stage and from batch to batch by itself</source>
        <translation>自动从一个阶段到下一个阶段、从一批到下一批</translation>
    </message>
    <message>
        <source>Batch %1 · %2 of %3</source>
        <translation>第 %1 批 · %2/%3</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>The run rests meanwhile.</source>
        <translation>运行在此期间暂停。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next Batch</source>
        <translation>下一批(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ff::WhatIfPanel</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Everything as it is: layers and units on, no noise, no blanked pixels</source>
        <translation>一切恢复原样：层和单元都开启，没有噪声，没有抹去的像素</translation>
    </message>
    <message>
        <source>What becomes of the answers when layers or units are switched off, noise is added or pixels are blanked appears here once there is a network.</source>
        <translation>有了网络后，这里显示关闭层或单元、加入噪声或抹去像素时，回答会变成什么。</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
</context>
</TS>
